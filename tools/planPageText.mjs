/**
 * The text of `docs/plans/<id>.md`: the page of a plan, with where it comes from.
 *
 * @param {{ readonly id: string }} plan
 * @param {string} page the plan as the report writes it
 * @returns {string}
 */
export const planPageText = ({ id }, page) =>
  [
    '<!-- 由 npm run pages 从数据集写成，请勿手改。 Written from the dataset by npm run pages: do not edit. -->',
    '',
    page,
    `[出处与编辑说明 Provenance and editorial notes](${id}-provenance.md)`,
    '',
  ].join('\n');
