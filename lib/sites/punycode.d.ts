/** By its file, as Node has a deprecated module by the bare name. */
declare module 'punycode/punycode.es6.js' {
  export function decode(encoded: string): string;
}
