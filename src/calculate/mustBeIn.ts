/** @throws RangeError when the choice is not a key of the table; `what` names it: "evaluatePlan: path" */
export function mustBeIn(choices: object, choice: string, what: string): void {
  if (!Object.hasOwn(choices, choice)) {
    throw new RangeError(`${what} must be one of ${Object.keys(choices).join(', ')}, got ${choice}`);
  }
}
