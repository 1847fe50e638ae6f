/** The names, each that has been there before with its ordinal: "Activate Windows", "Activate Windows (2)". */
export function withOrdinals(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const ordinal = names.slice(0, index + 1).filter((other) => other === name).length;
    return ordinal > 1 ? `${name} (${ordinal})` : name;
  });
}
