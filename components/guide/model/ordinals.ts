/** The names, each that has been there before with its ordinal: "Activate Windows", "Activate Windows (2)". */
export function withOrdinals(names: readonly string[]): string[] {
  const ordinals = ordinalsOf(names);
  return names.map((name, index) => (ordinals[index] ? `${name} ${ordinals[index]}` : name));
}

/** For each name that has been there before, its ordinal: "(2)"; else nothing. */
export function ordinalsOf(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const ordinal = names.slice(0, index + 1).filter((other) => other === name).length;
    return ordinal > 1 ? `(${ordinal})` : '';
  });
}
