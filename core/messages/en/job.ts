export const job = {
  'job.question.sponsor': 'The employer says something about visas. Can you work there without sponsorship?',
  'job.question.authorisation': 'Do you have the right to work in this country?',
  'job.question.clearance': 'Do you hold this clearance, or could you be cleared?',
  'job.question.background': 'Are you ready for the check that they ask for?',
  'job.question.licence': 'Do you hold this driving licence or vehicle?',
  'job.question.travel': 'Can you travel as much as they ask?',
  'job.question.relocate': 'Would you move for this job?',
  'job.question.shift': 'Can you work these hours?',
  'job.question.lift': 'Can you do this physical work, with adjustments if you need them?',
  'job.question.age': 'Are you of the age that they ask for?',
  'job.question.location': 'Do you live, or would you live, where they ask?',
} as const;
