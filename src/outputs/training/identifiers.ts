// A unit and a language in, the manifest's XML IDs out (SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4: xs:ID).
// They depend on nothing else, for ever: an LMS that meets a new identifier orphans its learners' records.

export interface Identifiers {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
}

/** Identifiers of the package of this unit in this language, the same in every version and dialect. */
export function identifiersOf(unit: string, lang: string): Identifiers {
  const base = `trifold_${escapeId(unit)}_${escapeId(lang)}`;
  return {
    manifest: base,
    organization: `${base}_organization`,
    item: `${base}_item`,
    resource: `${base}_resource`,
  };
}

/** Keeps letters, digits and hyphens; anything else, the separator too, becomes `_x<hex>_`, so that no two are alike. */
function escapeId(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, (char) => `_x${(char.codePointAt(0) ?? 0).toString(16)}_`);
}
