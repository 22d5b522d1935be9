// What library.yml sets for a rule in, what is wrong with it out: a name or type that the rule does not know, or a value it cannot use.
import { fits, SEVERITIES, type Rule, type RuleSetting, type SettingFault } from './rule.ts';

/** What is wrong with a rule's setting, one sentence each. `lang`: the library's own language, for defaults. */
export function settingFaults(target: Rule, setting: RuleSetting, lang = 'nl'): SettingFault[] {
  if (typeof setting === 'string') {
    return setting === 'off' || SEVERITIES.includes(setting)
      ? []
      : [{ reason: `“${setting}” is no severity; expected off, error, warning or info.` }];
  }
  const faults = Object.entries(setting).flatMap(([name, value]) => fault(target, name, value));
  return faults.length > 0 ? faults : [...target.faultsOf(setting, lang)];
}

function fault(target: Rule, name: string, value: unknown): SettingFault[] {
  if (name === 'severity') {
    if (typeof value !== 'string') return [{ name, reason: 'The severity is not a word.' }];
    return settingFaults(target, value).map(({ reason }) => ({ name, reason }));
  }
  const model = target.settings[name];
  if (model === undefined) return [{ name, reason: `Rule ${target.id} has no setting “${name}”.` }];
  if (fits(value, model)) return [];
  const expected = typeof model === 'number' ? 'a number from 0' : 'a list, such as [one, two]';
  return [{ name, reason: `Setting “${name}” of rule ${target.id} should be ${expected}.` }];
}
