// Kit's own types are enough: no page state, no locals.
export {};
