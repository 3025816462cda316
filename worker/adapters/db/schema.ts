export * from './schema/account.ts';
export * from './schema/resume.ts';
export * from './schema/work.ts';
export * from './schema/job.ts';
export * from './schema/message.ts';
export * from './schema/output.ts';
