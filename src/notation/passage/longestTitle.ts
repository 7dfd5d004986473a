/** A heading that runs on into its paragraph without a stop is cut here. */
export const longestTitle = 40;
