export const render = {
  'render.warning.signs':
    'The font of this template has no shape for {count|this sign|these signs}: {signs}. In the PDF a box stands in {count|its|their} place. The Word, Markdown and text exports keep {count|it|them}.',
  'render.unplaced': '{count} {count|line|lines} of your file {count|is|are} not in this résumé: {lines}.',
} as const;
