// What library.yml says of the checks in, findings out: a rule or a setting that is not there would otherwise do nothing.
import { RULES, settingFaults } from '../checks/index.ts';
import type { Library, Place } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import { suggest } from '../parse/suggest.ts';
import { LIBRARY_WORDS } from './rule-words.ts';
import { findRule } from './rules.ts';

/** Rules without a file of their own that `off` silences. */
const SWITCHED: ReadonlySet<string> = new Set(['silence-reason', 'silence-unused']);

/** Findings on the `checks:` of library.yml, each at its own line. */
export function settingFindings({
  library,
  places,
}: {
  readonly library: Pick<Library, 'checks' | 'sourceLanguage'>;
  readonly places: ReadonlyMap<string, Place>;
}): Finding[] {
  return Object.entries(library.checks).flatMap(([id, setting]) => {
    if (SWITCHED.has(id)) return [];
    const target = RULES.find((rule) => rule.id === id);
    const place = places.get(`checks.${id}`);
    if (target === undefined) return [unknownRule(id, place)];
    const names = Object.keys(target.settings);
    const otherwise =
      names.length === 0 ? 'Write off, error, warning or info.' : `It knows: severity, ${names.join(', ')}.`;
    return settingFaults(target, setting, library.sourceLanguage).map(({ name, reason }) => {
      const meant =
        name === undefined || name in target.settings ? undefined : suggest(name, ['severity', ...names]);
      const remedy = meant === undefined || meant === name ? otherwise : `Did you mean “${meant}”?`;
      return settingFinding(reason, remedy, places.get(`checks.${id}.${name ?? ''}`) ?? place);
    });
  });
}

function unknownRule(id: string, place: Place | undefined): Finding {
  const nearest = suggest(
    id,
    RULES.map((rule) => rule.id),
  );
  const why = findRule(id) === undefined ? 'there is none of that name' : 'its severity is fixed';
  return {
    ...settingFinding(
      `Rule “${id}” cannot be set: ${why}.`,
      nearest === undefined ? 'trifold check --rules lists them.' : `Did you mean “${nearest}”?`,
      place,
    ),
    actual: id,
    ...(nearest === undefined ? {} : { expected: [nearest] }),
  };
}

function settingFinding(reason: string, remedy: string, place: Place | undefined): Finding {
  return {
    ruleId: 'check-setting',
    severity: LIBRARY_WORDS['check-setting'].severity,
    file: 'library.yml',
    ...(place === undefined ? {} : { place }),
    reason,
    remedy,
  };
}
