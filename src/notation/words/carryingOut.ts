/** Verbs by which a policy is carried out. */
export const carryingOut = '(?:落实|贯彻|执行|兑现|用[好足])';
