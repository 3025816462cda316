import { createHash } from 'node:crypto';
import fengari from 'fengari';
import type { Reply } from '../backend.ts';
import { RedisError } from './store.ts';

const { lua, lauxlib, lualib, to_luastring: bytes, to_jsstring: text } = fengari;
type State = ReturnType<typeof lauxlib.luaL_newstate>;

/** Lua → Redis: integers are cut, a table is a list up to its first nil, `{err=}` throws, `{ok=}` is a status, true is 1. */
function toReply(L: State, index: number): Reply {
  switch (lua.lua_type(L, index)) {
    case lua.LUA_TSTRING:
      return text(lua.lua_tostring(L, index));
    case lua.LUA_TNUMBER:
      return Math.trunc(lua.lua_tonumber(L, index));
    case lua.LUA_TBOOLEAN:
      return lua.lua_toboolean(L, index) ? 1 : null;
    case lua.LUA_TTABLE:
      return tableReply(L, lua.lua_absindex(L, index));
    default:
      return null;
  }
}

function field(L: State, index: number, name: string): string | null {
  const type = lua.lua_getfield(L, index, bytes(name));
  const value = type === lua.LUA_TSTRING ? text(lua.lua_tostring(L, -1)) : null;
  lua.lua_pop(L, 1);
  return value;
}

function tableReply(L: State, index: number): Reply {
  const error = field(L, index, 'err');
  if (error !== null) throw new RedisError(error);
  const status = field(L, index, 'ok');
  if (status !== null) return status;
  const items: Reply[] = [];
  for (let i = 1; ; i++) {
    const type = lua.lua_rawgeti(L, index, i);
    if (type !== lua.LUA_TNIL) items.push(toReply(L, -1));
    lua.lua_pop(L, 1);
    if (type === lua.LUA_TNIL) return items;
  }
}

/** Redis → Lua: null becomes false. */
function pushReply(L: State, reply: Reply): void {
  if (reply === null) lua.lua_pushboolean(L, false);
  // fengari's integers have 32 bits; times in milliseconds need a float.
  else if (typeof reply === 'number') lua.lua_pushnumber(L, reply);
  else if (typeof reply === 'string') lua.lua_pushstring(L, bytes(reply));
  else {
    lua.lua_createtable(L, reply.length, 0);
    for (const [i, item] of reply.entries()) {
      pushReply(L, item);
      lua.lua_rawseti(L, -2, i + 1);
    }
  }
}

function setGlobalList(L: State, name: string, items: string[]): void {
  pushReply(L, items);
  lua.lua_setglobal(L, bytes(name));
}

/** An argument of redis.call as text; whole numbers without the `.0` that Lua 5.3 gives floats. */
function argumentText(L: State, index: number): string {
  if (lua.lua_type(L, index) === lua.LUA_TNUMBER) return String(lua.lua_tonumber(L, index));
  return text(lauxlib.luaL_checkstring(L, index));
}

function callFunction(run: (args: string[]) => Reply, raise: boolean) {
  return (L: State): number => {
    const args = Array.from({ length: lua.lua_gettop(L) }, (_, i) => argumentText(L, i + 1));
    let reply: Reply;
    try {
      reply = run(args);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (raise) return lauxlib.luaL_error(L, bytes(message));
      lua.lua_createtable(L, 0, 1);
      lua.lua_pushstring(L, bytes(message));
      lua.lua_setfield(L, -2, bytes('err'));
      return 1;
    }
    pushReply(L, reply);
    return 1;
  };
}

export const scriptSha = (script: string): string => createHash('sha1').update(script).digest('hex');

/** Runs a script with KEYS and ARGV as Redis does; `run` is what `redis.call` reaches. Numbers stay integers. */
export function runScript(script: string, keys: string[], argv: string[], run: (args: string[]) => Reply): Reply {
  const L = lauxlib.luaL_newstate();
  lualib.luaL_openlibs(L);
  lua.lua_createtable(L, 0, 2);
  lua.lua_pushcfunction(L, callFunction(run, true));
  lua.lua_setfield(L, -2, bytes('call'));
  lua.lua_pushcfunction(L, callFunction(run, false));
  lua.lua_setfield(L, -2, bytes('pcall'));
  lua.lua_setglobal(L, bytes('redis'));
  setGlobalList(L, 'KEYS', keys);
  setGlobalList(L, 'ARGV', argv);
  // Redis speaks Lua 5.1, where these two are globals.
  const prelude = 'unpack = table.unpack; math.pow = function(a, b) return a ^ b end; ';
  const body = script.replace(/^\s*#![^\n]*\n/, '\n');
  const failed = lauxlib.luaL_loadstring(L, bytes(prelude + body)) || lua.lua_pcall(L, 0, 1, 0);
  if (failed) throw new RedisError(`ERR ${text(lua.lua_tostring(L, -1))}`);
  return toReply(L, -1);
}
