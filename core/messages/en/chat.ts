/** What the service itself says in a conversation and about a shared link. */
export const chat = {
  'chat.analysis_done':
    'Above is what a machine reads in your résumé and what I would mend. Ask me about any finding, or paste a job description to see the match.',
  'chat.analysis_done_with_job':
    'Above is what a machine reads in your résumé, what I would mend, and where you meet what this job asks for. Ask me about anything in it.',
  'chat.coach_fallback': 'The language model did not answer, so the built-in coach did.',
  'chat.coach_busy':
    'The language model is busy, so the built-in coach answered. You can ask the model again in {seconds} seconds.',
  'chat.coach_spent':
    'Today’s share of the language model is used up. The built-in coach goes on; nothing you wrote is lost.',
  'chat.interrupted': 'The answer was cut off. Ask for it again.',
  'chat.share_title': 'Résumé analysis',
  'chat.share_title_of': 'Résumé analysis of {name}',
  'chat.share_description': 'Readability, writing and match, each explained point by point.',
  'chat.share_description_job': 'How this résumé answers “{job}”, requirement by requirement.',
  'chat.share_gone': 'This link does not lead anywhere. It may have expired or been taken back.',
} as const;
