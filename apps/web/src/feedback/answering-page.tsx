import { useDocumentTitle } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";
import { asProblem } from "../api/problem.ts";
import { useLanguage } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { Mark } from "../theme/mark.tsx";
import classes from "./answering.module.css";
import { Questionnaire } from "./questionnaire.tsx";
import { answering } from "./words.ts";

/** Read once: the link keeps its secret after "#", where no server on the way sees it. */
const token = () => location.hash.slice(1);

/** What a feedback link opens, on any phone, without an account. */
export function AnsweringPage() {
  const t = useWords(answering);
  const secret = token();
  const query = useQuery({
    queryKey: ["feedback", secret],
    queryFn: () => answered(api.POST("/api/feedback/show", { body: { token: secret } })),
    enabled: secret !== "",
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (query.data) return <Sheet asked={query.data} token={secret} />;
  const fault = secret === "" ? t.broken : query.isError ? faultOf(query.error, t.unreachable) : undefined;
  return (
    <Around title={t.title}>
      <p role="status">{fault ?? t.loading}</p>
      {query.isError && (
        <button type="button" className={classes.send} onClick={() => void query.refetch()}>
          {t.again}
        </button>
      )}
    </Around>
  );
}

function faultOf(error: Error, unreachable: string): string {
  const { status, message } = asProblem(error);
  return status === 0 ? unreachable : message;
}

/** The form speaks the language that its questions are written in. */
function Sheet({
  asked,
  token: secret,
}: {
  readonly asked: Schemas["AskedFeedback"];
  readonly token: string;
}) {
  const t = answering[asked.language];
  return (
    <Around title={asked.title} over={t.asks(asked.organisation)} language={asked.language}>
      {asked.introduction !== "" && <p className={classes.introduction}>{asked.introduction}</p>}
      <Questionnaire asked={asked} token={secret} />
    </Around>
  );
}

function Around({
  title,
  over,
  language,
  children,
}: {
  readonly title: string;
  readonly over?: string;
  readonly language?: "fr" | "en";
  readonly children: React.ReactNode;
}) {
  const own = useLanguage();
  useDocumentTitle(title);
  return (
    <main className={classes.sheet} lang={language ?? own}>
      <p className={classes.brand}>
        <Mark size={26} />
        {over}
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
