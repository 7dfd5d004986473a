/** Gives ids, each once: a second `task-3` becomes `task-3.2`. */
export type IdGiver = (wanted: string) => string;

export function uniqueIds(): IdGiver {
  const given = new Map<string, number>();
  return (wanted) => {
    const count = (given.get(wanted) ?? 0) + 1;
    given.set(wanted, count);
    if (count === 1) return wanted;
    const id = `${wanted}.${count}`;
    given.set(id, 1);
    return id;
  };
}
