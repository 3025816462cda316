import { spanWeights } from './data/span-weights.ts';
import { documentSpans } from './document-spans.ts';
import { featuresOf, spanTokens, tableSize } from './span-features.ts';
import { tagSequence, type SpanModel } from './span-tagger.ts';
import { decodeWeights } from './span-weights-code.ts';

export type SkillLabel = 'KNOWLEDGE' | 'SKILL';
/** Start, end (UTF-16, end exclusive) and label. */
export type SkillSpan = [number, number, SkillLabel];

/** How much the finder leans towards finding; set on SkillSpan's development part. */
const lean: Record<SkillLabel, number> = { KNOWLEDGE: 1.4, SKILL: 2 };

let models: Record<SkillLabel, SpanModel> | undefined;

function modelOf(label: SkillLabel): SpanModel {
  models ??= {
    KNOWLEDGE: decodeWeights(spanWeights.KNOWLEDGE, tableSize),
    SKILL: decodeWeights(spanWeights.SKILL, tableSize),
  };
  return models[label];
}

function lineSpans(line: string, offset: number): SkillSpan[] {
  const tokens = spanTokens(line);
  if (tokens.length === 0) return [];
  const features = featuresOf(line, tokens);
  const spans: SkillSpan[] = [];
  for (const label of ['KNOWLEDGE', 'SKILL'] as const) {
    const path = tagSequence(features, modelOf(label), lean[label]);
    for (const [i, tag] of path.entries()) {
      const token = tokens[i]!;
      const last = spans.at(-1);
      if (tag === 1) spans.push([offset + token.start, offset + token.end, label]);
      else if (tag === 2 && last) last[1] = offset + token.end;
    }
  }
  return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** No sentence is longer: such a text is a document, even where it came as one line. */
const longestSentence = 1000;

/**
 * Skill phrases of a text, listed ones and others. KNOWLEDGE: what one knows or uses; SKILL: what one does or is like
 * (the two labels of SkillSpan, Zhang et al. 2022). The two kinds may overlap. Sentences are
 * read by models that learned from job descriptions, a whole document (several lines, or a very long one) by one that
 * learned from résumés. Time grows with the text's length.
 */
export function findSkillSpans(text: string): SkillSpan[] {
  const document = text.length > longestSentence || text.trim().includes('\n');
  return document ? documentSpans(text) : lineSpans(text, 0);
}
