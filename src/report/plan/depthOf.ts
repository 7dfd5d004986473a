/** Something that may stand below another of its kind. */
interface Nested {
  readonly id: string;
  readonly parentId: string | null;
}

/** How many of a list stand above one of them. A circle of parents has an end all the same. */
export function depthOf({ parentId }: Nested, list: readonly Nested[], most = list.length): number {
  const parent = list.find(({ id }) => id === parentId);
  return parent && most > 0 ? 1 + depthOf(parent, list, most - 1) : 0;
}
