/** Weeks in a year (365.25 / 7, as in "month m is week round(52.18 m / 12)"). */
export const weeksPerYear = 52.18;

/** Weeks over which work history runs: five years. */
export const historyWeeks = 260;

/** Weeks of a quarter, in which an employer's openings are counted. */
export const quarterWeeks = 13;
