/** Particles that two wordings of one thing differ by: 税金が払えない and 税金払えない. */
export const LOOSE_PARTICLES: ReadonlySet<string> = new Set('がをはにのへも');

/** All particles of one character; no okurigana of the kanji before them. */
export const PARTICLES: ReadonlySet<string> = new Set([...LOOSE_PARTICLES, ...'とでやかな']);
