/** Closes a source that nobody is going to read. What has not begun cannot be closed, so it is begun. */
export async function abandon(source: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of source) break;
}
