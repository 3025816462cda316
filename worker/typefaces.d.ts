/** wrangler.toml's Data rule. */
declare module '*.ttf' {
  const bytes: ArrayBuffer;
  export default bytes;
}
