/** In the order of the packed texts. Builds fill it in (`scripts/build/pack-locales.ts`); elsewhere nothing is packed. */
export const packedKeys: readonly string[] = [];
