ALTER TABLE "resume_versions" ADD COLUMN "corrections" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "corrections" jsonb DEFAULT '[]'::jsonb NOT NULL;