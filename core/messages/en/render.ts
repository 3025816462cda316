export const render = {
  'render.warning.signs':
    'The font of this template has no shape for {count|this sign|these signs}: {signs}. They stand in the PDF as empty boxes. Word, Markdown and text exports keep them.',
} as const;
