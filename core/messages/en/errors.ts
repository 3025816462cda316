/** One sentence for each error code: what happened and what to do about it. */
export const errors = {
  'error.file_empty': 'This file is empty. Choose another one, or paste the text of your résumé.',
  'error.file_too_large': 'This file is larger than 10 MB. Save it without large images and try again.',
  'error.file_too_many_pages': 'This file has more than 50 pages. Upload only the résumé itself.',
  'error.file_too_long': 'This file holds more than 200,000 characters. Upload only the résumé itself.',
  'error.file_type_unsupported':
    'This kind of file cannot be read. Use PDF, DOCX, ODT, RTF, HTML, plain text, Markdown or JSON Resume.',
  'error.file_type_mismatch':
    'What is in this file does not fit the ending of its name. Save it again in the right format, or rename it.',
  'error.file_encrypted': 'This file is protected by a password. Save a copy without the password and upload that.',
  'error.file_damaged': 'This file is damaged or cut off. Save or export it again and upload the new copy.',
  'error.file_no_text':
    'There is no text in this file, most likely because it is a scan or a picture. Export it as text from the program it was written in, or paste the text.',
  'error.file_not_resume':
    'I could read this file, but it does not look like a résumé: it may be a letter, a job description or another text. Upload the résumé itself, or paste its text; if this is a job description, paste it into the conversation.',
  'error.file_missing': 'The file is no longer stored. Please upload it again.',
  'error.archive_bomb':
    'This file unpacks to far more than a résumé can hold, so it was not opened. Export the résumé again and upload that.',
  'error.job_too_long': 'This job description is too long. Paste only the posting itself, up to 60,000 characters.',
  'error.input_invalid': 'Something in the request is not as it should be. The fields named with this error tell what.',
  'error.unauthorized': 'There is no session. Reload the page to begin one.',
  'error.forbidden': 'This request did not come from this site, so it was refused. Open the page itself and try there.',
  'error.not_found': 'There is nothing here. It may have been removed, or it belongs to another account.',
  'error.conflict': 'This was changed meanwhile. Look at the newest version and try again.',
  'error.claim_unstated':
    'This says something that neither the résumé nor you have stated. Confirm it first, or change it.',
  'error.rate_limited': 'That was too much in a short time. Wait a moment and try again.',
  'error.idempotency_in_flight': 'The same request is still being worked on. Its answer comes in a moment.',
  'error.idempotency_mismatch': 'This key was used before for a different request. Use a new one.',
  'error.model_unavailable': 'The language model does not answer at the moment. Try again in a minute.',
  'error.unavailable': 'The service cannot be reached at the moment. Nothing is lost; try again shortly.',
  'error.internal': 'Something went wrong on our side. Nothing is lost; try again.',
} as const;
