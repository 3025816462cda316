declare module 'fengari' {
  // fengari mirrors Lua's C API and ships no types.
  interface Fengari {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    lua: any;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    lauxlib: any;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    lualib: any;
    to_luastring(text: string): Uint8Array;
    to_jsstring(bytes: Uint8Array): string;
  }
  const fengari: Fengari;
  export default fengari;
}
