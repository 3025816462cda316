import type { Line } from '../line.ts';
import { traced, type Traced } from './traced.ts';

export interface Profile {
  network?: Traced;
  username?: Traced;
  url: Traced;
}

const networks: [RegExp, string][] = [
  [/linkedin\./i, 'LinkedIn'],
  [/github\.(?:com|io)/i, 'GitHub'],
  [/gitlab\./i, 'GitLab'],
  [/bitbucket\./i, 'Bitbucket'],
  [/(?:twitter|(?:^|\/\/)(?:www\.)?x)\.com/i, 'Twitter'],
  [/xing\./i, 'XING'],
  [/stackoverflow\./i, 'Stack Overflow'],
  [/medium\.com/i, 'Medium'],
  [/behance\./i, 'Behance'],
  [/dribbble\./i, 'Dribbble'],
  [/kaggle\./i, 'Kaggle'],
  [/orcid\.org/i, 'ORCID'],
  [/scholar\.google/i, 'Google Scholar'],
  [/researchgate\./i, 'ResearchGate'],
  [/instagram\./i, 'Instagram'],
  [/facebook\./i, 'Facebook'],
  [/youtube\./i, 'YouTube'],
  [/mastodon|fosstodon/i, 'Mastodon'],
  [/dev\.to/i, 'DEV'],
  [/codepen\./i, 'CodePen'],
  [/leetcode\./i, 'LeetCode'],
  [/hackerrank\./i, 'HackerRank'],
];

/** A link in the contact data: a profile of a known network or a site of one's own. `shown`: the text it stands under. */
export function readProfile(target: string, shown: string, beside: string, lines: Line[]): Profile {
  const url = target.replace(/[.,;]+$/, '');
  const raw = `${shown} ${beside} ${url}`;
  const known = networks.find(([form]) => form.test(url));
  const leaf = (text: string) => ({ ...traced(text, lines, 0.9, raw), text });
  if (!known) return { url: leaf(url) };
  const path = url
    .replace(/^https?:\/\//i, '')
    .split('/')
    .slice(1)
    .filter((part) => part !== '');
  const name = (path.at(-1) ?? '').replace(/[?#].*$/, '').replace(/^@/, '');
  return { network: leaf(known[1]), ...(name && { username: leaf(decoded(name)) }), url: leaf(url) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign
  }
}
