/** Why a mark is doubtful that no note explains, or none that is understood. */
export const unsaid = { zh: '没有读懂的注说明它', en: 'no note that was understood explains it' };
