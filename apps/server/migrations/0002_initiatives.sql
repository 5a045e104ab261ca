CREATE TABLE "cycle" (
	"organisation_id" uuid NOT NULL,
	"initiative_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"hypothesis" text NOT NULL,
	"step" text NOT NULL,
	"began_at" timestamp (3) with time zone NOT NULL,
	"decision" text,
	"reasons" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	CONSTRAINT "cycle_organisation_id_initiative_id_number_pk" PRIMARY KEY("organisation_id","initiative_id","number")
);
--> statement-breakpoint
ALTER TABLE "cycle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cycle_step" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"initiative_id" uuid NOT NULL,
	"cycle" integer NOT NULL,
	"step" text NOT NULL,
	"note" text NOT NULL,
	"reached_at" timestamp (3) with time zone NOT NULL,
	"reached_by" uuid NOT NULL,
	CONSTRAINT "cycle_step_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "cycle_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_answer" (
	"organisation_id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"answered_on" date NOT NULL,
	CONSTRAINT "feedback_answer_organisation_id_form_id_id_pk" PRIMARY KEY("organisation_id","form_id","id")
);
--> statement-breakpoint
ALTER TABLE "feedback_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_form" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"initiative_id" uuid NOT NULL,
	"cycle" integer NOT NULL,
	"title" text NOT NULL,
	"introduction" text NOT NULL,
	"language" text NOT NULL,
	"questions" jsonb NOT NULL,
	"secret_digest" text NOT NULL,
	"most_answers" integer NOT NULL,
	"answer_count" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "feedback_form_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "feedback_form_secret" UNIQUE("organisation_id","secret_digest")
);
--> statement-breakpoint
ALTER TABLE "feedback_form" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "initiative" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"problem" text NOT NULL,
	"people" text NOT NULL,
	"hypothesis" text NOT NULL,
	"success" text NOT NULL,
	"risks" text NOT NULL,
	"state" text NOT NULL,
	"owner_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "initiative_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "initiative" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_of_initiative" FOREIGN KEY ("organisation_id","initiative_id") REFERENCES "public"."initiative"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_step" ADD CONSTRAINT "cycle_step_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_step" ADD CONSTRAINT "cycle_step_of_cycle" FOREIGN KEY ("organisation_id","initiative_id","cycle") REFERENCES "public"."cycle"("organisation_id","initiative_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_to_form" FOREIGN KEY ("organisation_id","form_id") REFERENCES "public"."feedback_form"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_form" ADD CONSTRAINT "feedback_form_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_form" ADD CONSTRAINT "feedback_form_of_cycle" FOREIGN KEY ("organisation_id","initiative_id","cycle") REFERENCES "public"."cycle"("organisation_id","initiative_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "own_rows" ON "cycle" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "decided_stays" ON "cycle" AS RESTRICTIVE FOR UPDATE TO public USING (decision is null) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decided_is_kept" ON "cycle" AS RESTRICTIVE FOR DELETE TO public USING (decision is null);--> statement-breakpoint
CREATE POLICY "own_rows" ON "cycle_step" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "feedback_answer" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "feedback_form" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "initiative" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);