import { rankTitles } from '#core/job/titles.ts';

interface TitlesRow {
  id: string;
  query: string;
  candidates: { id: string; title: string }[];
}

export function run({ id, query, candidates }: TitlesRow): object {
  return { id, ranking: rankTitles(query, candidates).map((candidate) => candidate.id) };
}
