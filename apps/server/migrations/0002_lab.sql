CREATE TABLE "dataset" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"origin" text NOT NULL,
	"legal_basis" text,
	"people_described" text NOT NULL,
	"retain_until" date,
	"roles" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"latest" integer DEFAULT 0 NOT NULL,
	"source_file_id" uuid,
	"expired_at" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dataset_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "dataset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dataset_row" (
	"organisation_id" uuid NOT NULL,
	"row_set_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"cells" text[] NOT NULL,
	CONSTRAINT "dataset_row_organisation_id_row_set_id_position_pk" PRIMARY KEY("organisation_id","row_set_id","position")
);
--> statement-breakpoint
ALTER TABLE "dataset_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dataset_version" (
	"organisation_id" uuid NOT NULL,
	"dataset_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"change" text NOT NULL,
	"row_set_id" uuid NOT NULL,
	"columns" text[] NOT NULL,
	"rows" integer NOT NULL,
	"erased_rows" integer DEFAULT 0 NOT NULL,
	"faults" jsonb NOT NULL,
	"fault_count" integer NOT NULL,
	"profile" jsonb,
	"personal_data" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dataset_version_organisation_id_dataset_id_number_pk" PRIMARY KEY("organisation_id","dataset_id","number")
);
--> statement-breakpoint
ALTER TABLE "dataset_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "row_set" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dataset_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "row_set_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "row_set" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "experiment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"recipe" text NOT NULL,
	"dataset_id" uuid NOT NULL,
	"dataset_name" text NOT NULL,
	"version" integer NOT NULL,
	"text_columns" text[] NOT NULL,
	"label_column" text NOT NULL,
	"group_columns" text[] NOT NULL,
	"labels_separator" text,
	"test_share" double precision NOT NULL,
	"seed" integer NOT NULL,
	"wanted_precision" double precision NOT NULL,
	"language" text NOT NULL,
	"job_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "experiment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "experiment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "experiment_answer" (
	"organisation_id" uuid NOT NULL,
	"experiment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"truth" text[] NOT NULL,
	"predicted" text[] NOT NULL,
	"probability" real NOT NULL,
	"abstained" boolean NOT NULL,
	"error_rank" integer,
	CONSTRAINT "experiment_answer_organisation_id_experiment_id_position_pk" PRIMARY KEY("organisation_id","experiment_id","position")
);
--> statement-breakpoint
ALTER TABLE "experiment_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "experiment_comparison" (
	"organisation_id" uuid NOT NULL,
	"experiment_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"result" jsonb,
	CONSTRAINT "experiment_comparison_organisation_id_experiment_id_other_id_pk" PRIMARY KEY("organisation_id","experiment_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "experiment_comparison" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "experiment_result" (
	"organisation_id" uuid NOT NULL,
	"experiment_id" uuid NOT NULL,
	"findings" jsonb NOT NULL,
	"card" text NOT NULL,
	"files" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "experiment_result_organisation_id_experiment_id_pk" PRIMARY KEY("organisation_id","experiment_id")
);
--> statement-breakpoint
ALTER TABLE "experiment_result" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "experiment_reproduction" (
	"organisation_id" uuid NOT NULL,
	"experiment_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"differing" text[] NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "experiment_reproduction_organisation_id_experiment_id_job_id_pk" PRIMARY KEY("organisation_id","experiment_id","job_id")
);
--> statement-breakpoint
ALTER TABLE "experiment_reproduction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "label_answer" (
	"organisation_id" uuid NOT NULL,
	"labelling_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"labels" text[],
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "label_answer_organisation_id_labelling_id_position_person_id_pk" PRIMARY KEY("organisation_id","labelling_id","position","person_id")
);
--> statement-breakpoint
ALTER TABLE "label_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "label_claim" (
	"organisation_id" uuid NOT NULL,
	"labelling_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "label_claim_organisation_id_labelling_id_position_person_id_pk" PRIMARY KEY("organisation_id","labelling_id","position","person_id")
);
--> statement-breakpoint
ALTER TABLE "label_claim" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "labelling" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dataset_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"text_columns" text[] NOT NULL,
	"classes" text[] NOT NULL,
	"multi_label" boolean NOT NULL,
	"overlap" integer NOT NULL,
	"keywords" jsonb NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"settled" integer DEFAULT 0 NOT NULL,
	"refreshed_at" integer DEFAULT 0 NOT NULL,
	"agreement" jsonb,
	"curve" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "labelling_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "labelling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "labelling_row" (
	"organisation_id" uuid NOT NULL,
	"labelling_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"rank" integer,
	"reason" text,
	"open" boolean DEFAULT true NOT NULL,
	"answers" integer DEFAULT 0 NOT NULL,
	"labels" text[],
	"decided_by" uuid,
	"suspect" jsonb,
	"doubt" real,
	CONSTRAINT "labelling_row_organisation_id_labelling_id_position_pk" PRIMARY KEY("organisation_id","labelling_id","position")
);
--> statement-breakpoint
ALTER TABLE "labelling_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file_run" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"experiment_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"text_columns" text[] NOT NULL,
	"job_id" uuid NOT NULL,
	"result_file_id" uuid,
	"rows" integer,
	"abstained" integer,
	"queued" integer,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "file_run_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "file_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "human_question" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"experiment_id" uuid NOT NULL,
	"file_run_id" uuid,
	"text" text NOT NULL,
	"guesses" jsonb NOT NULL,
	"labels" text[],
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	"version" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "human_question_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "human_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_row" ADD CONSTRAINT "dataset_row_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_row" ADD CONSTRAINT "dataset_row_organisation_id_row_set_id_row_set_organisation_id_id_fk" FOREIGN KEY ("organisation_id","row_set_id") REFERENCES "public"."row_set"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_organisation_id_dataset_id_dataset_organisation_id_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."dataset"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_organisation_id_row_set_id_row_set_organisation_id_id_fk" FOREIGN KEY ("organisation_id","row_set_id") REFERENCES "public"."row_set"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_set" ADD CONSTRAINT "row_set_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_set" ADD CONSTRAINT "row_set_organisation_id_dataset_id_dataset_organisation_id_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."dataset"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment" ADD CONSTRAINT "experiment_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_answer" ADD CONSTRAINT "experiment_answer_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_answer" ADD CONSTRAINT "experiment_answer_organisation_id_experiment_id_experiment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","experiment_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_comparison" ADD CONSTRAINT "experiment_comparison_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_comparison" ADD CONSTRAINT "experiment_comparison_organisation_id_experiment_id_experiment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","experiment_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_comparison" ADD CONSTRAINT "experiment_comparison_other_fk" FOREIGN KEY ("organisation_id","other_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_result" ADD CONSTRAINT "experiment_result_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_result" ADD CONSTRAINT "experiment_result_organisation_id_experiment_id_experiment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","experiment_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_reproduction" ADD CONSTRAINT "experiment_reproduction_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_reproduction" ADD CONSTRAINT "experiment_reproduction_organisation_id_experiment_id_experiment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","experiment_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_of_initiative" FOREIGN KEY ("organisation_id","initiative_id") REFERENCES "public"."initiative"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_step" ADD CONSTRAINT "cycle_step_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycle_step" ADD CONSTRAINT "cycle_step_of_cycle" FOREIGN KEY ("organisation_id","initiative_id","cycle") REFERENCES "public"."cycle"("organisation_id","initiative_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_answer" ADD CONSTRAINT "feedback_answer_to_form" FOREIGN KEY ("organisation_id","form_id") REFERENCES "public"."feedback_form"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_form" ADD CONSTRAINT "feedback_form_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_form" ADD CONSTRAINT "feedback_form_of_cycle" FOREIGN KEY ("organisation_id","initiative_id","cycle") REFERENCES "public"."cycle"("organisation_id","initiative_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_answer" ADD CONSTRAINT "label_answer_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_answer" ADD CONSTRAINT "label_answer_organisation_id_labelling_id_labelling_organisation_id_id_fk" FOREIGN KEY ("organisation_id","labelling_id") REFERENCES "public"."labelling"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_claim" ADD CONSTRAINT "label_claim_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_claim" ADD CONSTRAINT "label_claim_organisation_id_labelling_id_labelling_organisation_id_id_fk" FOREIGN KEY ("organisation_id","labelling_id") REFERENCES "public"."labelling"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelling" ADD CONSTRAINT "labelling_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelling" ADD CONSTRAINT "labelling_organisation_id_dataset_id_dataset_organisation_id_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."dataset"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelling_row" ADD CONSTRAINT "labelling_row_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelling_row" ADD CONSTRAINT "labelling_row_organisation_id_labelling_id_labelling_organisation_id_id_fk" FOREIGN KEY ("organisation_id","labelling_id") REFERENCES "public"."labelling"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_run" ADD CONSTRAINT "file_run_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_run" ADD CONSTRAINT "file_run_organisation_id_experiment_id_experiment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","experiment_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "human_question" ADD CONSTRAINT "human_question_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "human_question" ADD CONSTRAINT "human_question_organisation_id_experiment_id_experiment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","experiment_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dataset_list" ON "dataset" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "dataset_version_rows" ON "dataset_version" USING btree ("organisation_id","row_set_id");--> statement-breakpoint
CREATE INDEX "row_set_of_dataset" ON "row_set" USING btree ("organisation_id","dataset_id");--> statement-breakpoint
CREATE INDEX "experiment_list" ON "experiment" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "experiment_error" ON "experiment_answer" USING btree ("organisation_id","experiment_id","error_rank");--> statement-breakpoint
CREATE INDEX "label_answer_latest" ON "label_answer" USING btree ("organisation_id","labelling_id","person_id","answered_at");--> statement-breakpoint
CREATE INDEX "labelling_of_dataset" ON "labelling" USING btree ("organisation_id","dataset_id");--> statement-breakpoint
CREATE INDEX "labelling_row_queue" ON "labelling_row" USING btree ("organisation_id","labelling_id","open","rank","position");--> statement-breakpoint
CREATE INDEX "file_run_list" ON "file_run" USING btree ("organisation_id","experiment_id","created_at","id");--> statement-breakpoint
CREATE INDEX "human_question_queue" ON "human_question" USING btree ("organisation_id","experiment_id","created_at","id");--> statement-breakpoint
CREATE POLICY "own_rows" ON "dataset" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "dataset_row" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "dataset_version" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "row_set" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment_answer" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment_comparison" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment_result" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment_reproduction" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "cycle" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "decided_stays" ON "cycle" AS RESTRICTIVE FOR UPDATE TO public USING (decision is null) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decided_is_kept" ON "cycle" AS RESTRICTIVE FOR DELETE TO public USING (decision is null);--> statement-breakpoint
CREATE POLICY "own_rows" ON "cycle_step" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "feedback_answer" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "feedback_form" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "initiative" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "label_answer" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "label_claim" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "labelling" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "labelling_row" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "file_run" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "human_question" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);