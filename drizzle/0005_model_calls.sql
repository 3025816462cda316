CREATE TABLE "model_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "model_calls_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"chat_id" uuid NOT NULL,
	"message_id" text NOT NULL,
	"model" text NOT NULL,
	"host" text NOT NULL,
	"masking" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "chats" ADD COLUMN "masking" text DEFAULT 'contact' NOT NULL;--> statement-breakpoint
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_owner_user_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_owner_chat_id_chats_owner_id_fk" FOREIGN KEY ("owner","chat_id") REFERENCES "public"."chats"("owner","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_calls_owner_chat_id_message_id_position_index" ON "model_calls" USING btree ("owner","chat_id","message_id","position");