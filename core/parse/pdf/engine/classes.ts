/** A class of pdf.js: its methods by name. */
export type Methods = Record<string, (this: never, ...args: never[]) => unknown>;

/** Waits for a class while it is placed; removed, it leaves no trace. Either may be said twice. */
export interface Watch {
  place(): void;
  remove(): void;
}

/**
 * Waits for pdf.js to make the first object of a class that it does not export, and hands its prototype over before any
 * of its methods runs. The class is known by a property that only its constructor sets: an accessor on Object.prototype
 * meets that first assignment, lets it pass, and is gone. `method` names a method that the class itself defines.
 */
export function onFirst(property: string, method: string, found: (methods: Methods) => void): Watch {
  let met = false;
  const remove = () => void Reflect.deleteProperty(Object.prototype, property);
  const accessor: PropertyDescriptor & ThisType<object> = {
    configurable: true,
    enumerable: false,
    get: () => undefined,
    set(value: unknown) {
      Object.defineProperty(this, property, { value, writable: true, enumerable: true, configurable: true });
      const methods = classWith(this, method);
      if (!methods) return;
      met = true;
      remove();
      found(methods);
    },
  };
  return {
    place: () => {
      if (!met) Object.defineProperty(Object.prototype, property, accessor);
    },
    remove,
  };
}

/** The outermost class above an object that has the method. */
function classWith(object: object, method: string): Methods | null {
  let found: Methods | null = null;
  for (let at: unknown = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at))
    if (Object.hasOwn(at, method)) found = at as Methods;
  return found;
}

/** Puts `around(original)` in the place of a method. */
export function wrap<T extends (...args: never[]) => unknown>(
  methods: Methods,
  name: string,
  around: (original: T) => (this: ThisParameterType<T>, ...args: Parameters<T>) => unknown,
): void {
  const original = methods[name];
  if (typeof original !== 'function') throw new Error(`pdf.js has no ${name}`);
  methods[name] = around(original as unknown as T) as unknown as Methods[string];
}
