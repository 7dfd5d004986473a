/** Most columns that a sheet of figures has; beyond it delimiters or quotes are wrong. */
export const columnLimit = 1000;
