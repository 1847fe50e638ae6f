/** Lengths are in UTF-16 units. */
export const limits = {
  text: 2_000,
  note: 10_000,
  command: 2_000,
  name: 200,
  address: 2_048,
  title: 500,
  items: 500,
  lists: 200,
} as const;
