/** Particles that two wordings of one thing differ by: 税金が払えない and 税金払えない. */
export const LOOSE_PARTICLES: ReadonlySet<string> = new Set('がをはにのへも');

/** All particles of one character; behind a run of kanji they are taken for that, and for no okurigana. */
export const PARTICLES: ReadonlySet<string> = new Set([...LOOSE_PARTICLES, ...'とでやかな']);

/** With these no form of a verb or an adjective goes on after its kanji. */
export const NO_OKURIGANA: ReadonlySet<string> = new Set('をはにのへで');

/** With these hardly any does: 上がる, 積もる. */
export const RARE_OKURIGANA: ReadonlySet<string> = new Set([...NO_OKURIGANA, ...'がもや']);
