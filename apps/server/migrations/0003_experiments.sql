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
ALTER TABLE "file_run" ADD CONSTRAINT "file_run_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_run" ADD CONSTRAINT "file_run_organisation_id_experiment_id_experiment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","experiment_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "human_question" ADD CONSTRAINT "human_question_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "human_question" ADD CONSTRAINT "human_question_organisation_id_experiment_id_experiment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","experiment_id") REFERENCES "public"."experiment"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "experiment_list" ON "experiment" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "experiment_error" ON "experiment_answer" USING btree ("organisation_id","experiment_id","error_rank");--> statement-breakpoint
CREATE INDEX "file_run_list" ON "file_run" USING btree ("organisation_id","experiment_id","created_at","id");--> statement-breakpoint
CREATE INDEX "human_question_queue" ON "human_question" USING btree ("organisation_id","experiment_id","created_at","id");--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment_answer" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment_comparison" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment_result" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "experiment_reproduction" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "file_run" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "human_question" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);