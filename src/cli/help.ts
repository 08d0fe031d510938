import { pipelines } from '../pipelines/registry.ts';

/** What `--help` prints: everything that works, nothing that does not. */
export function renderHelp(topic?: string): string {
  if (topic === 'run') return RUN_HELP;
  if (topic === 'estimate') return ESTIMATE_HELP;
  if (topic === 'runs') return RUNS_HELP;
  if (topic === 'resume' || topic === 'retry') return AGAIN_HELP;
  if (topic === 'cancel') return CANCEL_HELP;
  if (topic === 'check') return CHECK_HELP;
  if (topic === 'validate') return VALIDATE_HELP;
  if (topic === 'init') return INIT_HELP;
  return topic === 'show' ? SHOW_HELP : HELP;
}

const LIST = Object.values(pipelines)
  .map(({ name, description }) => `  ${name.padEnd(10)} ${description}`)
  .join('\n');

const HELP = `gloss: notes around a repository, written by durable, resumable runs.

Usage
  gloss run <pipeline> [options]     see: gloss run --help
  gloss estimate <pipeline>          what a run would read, reuse and send; see: gloss estimate --help
  gloss init [options]               a first configuration and workflows; see: gloss init --help
  gloss validate [options]           whether .github/gloss.yml is right; see: gloss validate --help
  gloss check [options]              whether generated files are up to date; see: gloss check --help
  gloss show [<run>] [options]       what a run is doing, or did; see: gloss show --help
  gloss runs                         the runs of this repository, newest first; see: gloss runs --help
  gloss resume [<run>]               go on with a run that did not end; see: gloss resume --help
  gloss retry [<run>]                do again what failed in a run, and only that; see: gloss retry --help
  gloss cancel [<run>]               give up a run that did not end; see: gloss cancel --help
  gloss bot                          the GitHub App; see: gloss bot --help
  gloss --help, -h
  gloss --version, -v

Pipelines
${LIST}

Examples
  gloss run summary                          what the current branch changes
  gloss run summary --base v1.0 --head v2.0  what happened between two tags
  gloss run summary --model openai:gpt-5-mini
  gloss run ask --question "Who may approve?"  what the current branch says about it, with lines
  gloss run docs                             what would change in the generated pages, as a diff
  gloss run docs --write                     write them
  gloss estimate summary                     what a run would read and send; calls no model
  gloss check                                fails when a generated file is stale; calls no model
  gloss show                                 the newest run, also while it goes on

Without a model Gloss extracts (offline:extractive): no key, no network, the same text each time.
A run that was interrupted is taken up by the same command; finished files are never paid again.

Exit codes: 0 done · 1 failed · 2 bad usage or settings · 3 partial
            4 not up to date (check) · 130/143 interrupted
`;

const RUN_HELP = `gloss run <pipeline> [options]

Pipelines
${LIST}

What to read
  --repo DIR         the git repository (default: the directory you are in)
  --base REF         where the comparison starts (default: where the branch left the default
                     branch; on the default branch itself the last commits)
  --head REF         where it ends (default: HEAD)
  --paths GLOB…      only files that match, in .gitignore syntax
  --question TEXT    for ask: of what changed; with --paths and no --base, of these files at --head
  --thread FILE      an exported conversation or a document, for pipelines that read one (digest):
                     gh issue view 7 --json title,body,author,comments > thread.json
  --ignore GLOB…     leave these out, beside lockfiles, generated, vendored, minified and binary files
  --config FILE      settings (default: .github/gloss.yml in the repository); options go before them

The model
  --model ID         provider:id, for example openai:gpt-5-mini, anthropic:claude-sonnet-5,
                     google:gemini-3-flash, compatible:qwen3 (default: $GLOSS_MODEL, else offline:extractive)
  --base-url URL     where compatible: models are served (default: $GLOSS_BASE_URL)
  --concurrency N    model calls at once (default: 8)
  --budget-usd N     US dollars that the run may spend; at the limit no new call starts, and what there is
                     is published as partial (default: the configuration's, else no bound)
  --max-items N      at most so many files, pages or items; the others are named as not read
  --light-model ID   a cheaper model that says which files of a change are read first, where --max-items
                     or the budget leaves no room for all (else rules do)
  --no-packing       one call for each file; small files share calls otherwise
  Keys come from OPENAI_API_KEY, ANTHROPIC_API_KEY, GOOGLE_GENERATIVE_AI_API_KEY, COMPATIBLE_API_KEY
  or GLOSS_API_KEY. OPENAI_BASE_URL is honoured. GLOSS_CALL_TIMEOUT_MS bounds one call (default:
  120000); GLOSS_RETRY_WAIT_MS is the first wait after a failed one, unless the provider says
  (default: 2000; later waits double).

Generated pages (docs)
  They describe the files as they lie in the working tree; .github/gloss.yml says which pages there are.
  Without --write a diff goes to stdout, for git apply to take; nothing is written.
  --write            write pages, index and gloss.lock
  --all              write all pages anew, also those that are up to date
  --adopt            take over pages that exist without a record in gloss.lock; their text is kept

What comes out
  --json             one report object on stdout instead of the text
  --out DIR          also write <pipeline>.md, <pipeline>.txt and report.json there (docs: *.diff too)
  --dry-run          say what would be read, reused and sent; call no model, write nothing
  --state-dir DIR    where runs and answers are kept (default: .gloss in the repository)
  -h, --help         this text
  A killed process loses nothing; a power cut can take the last second of bookkeeping, and with
  GLOSS_DURABILITY=full nothing.
`;

const ESTIMATE_HELP = `gloss estimate <pipeline> [options]

What a run would do, before anything is spent: its items, how many of them are known already and cost nothing,
the model calls and about how many tokens they would send, and what would not be read and why. No model is
called, no key is needed, nothing is written. The same as gloss run <pipeline> --dry-run.

Examples
  gloss estimate summary --base v1.0
  gloss estimate docs --model openai:gpt-5-mini
  gloss estimate summary --json | jq .estimate

Options: those of gloss run that say what to read and with which model, --config, --state-dir, --json;
see: gloss run --help.
Exit codes: 0 told · 2 bad usage or settings
`;

const CHECK_HELP = `gloss check [options]

Compares the generated files of a working tree with gloss.lock, which says what each was made from. It calls
no model and writes nothing, so it can run on every push.

  stale      a source changed (not its formatting or inner comments), came or went, or the settings changed
  missing    never written, or deleted
  edited     changed by people outside <!-- gloss:keep --> regions, and not recorded yet
  orphaned   no longer wanted: its source is gone, or the configuration says so
  Files at these places that Gloss did not write are named and never a failure.

What to look at
  --repo DIR         the git repository (default: the directory you are in)
  --config FILE      settings (default: .github/gloss.yml in the repository)
  --paths GLOB…      only pages that match, or that a matching source has; in .gitignore syntax

What comes out
  --json             one object on stdout instead of the text
  -h, --help         this text
  In GitHub Actions the first ten findings are also marked at their files.

Exit codes: 0 up to date, or nothing to check yet · 2 bad usage, settings or gloss.lock · 4 not up to date
`;

const VALIDATE_HELP = `gloss validate [options]

Reads .github/gloss.yml and the files that hold its prompts, and says what is wrong, each with file, line,
column and what to write instead, or what is right: each pipeline with its items, stages and outputs. Every
template is checked against the names that will be there. Nothing is run, asked or written.

Examples
  gloss validate                          .github/gloss.yml: 2 pipelines: products, notes.
  gloss validate --config draft.yml       another file, for the same repository
  gloss validate --json | jq -r '.problems[] | "\\(.file):\\(.line) \\(.message)"'

What to look at
  --repo DIR         the git repository (default: the directory you are in)
  --config FILE      settings (default: .github/gloss.yml in the repository)

What comes out
  --json             one object on stdout: status (valid, invalid or missing), file, pipelines, problems, warnings
  -h, --help         this text
  Problems go to stderr, what is right to stdout. A source that matches no file is a warning.

Exit codes: 0 right, or no such file · 2 wrong, or bad usage
`;

const INIT_HELP = `gloss init [options]

Looks at the repository (languages, directories, tests, documentation, tables) and writes what to begin with:

  .github/gloss.yml                  settings that fit it; what else there is stands there as comments
  .github/workflows/gloss.yml        a comment on every pull request
  .github/workflows/gloss-docs.yml   pages about the sources once a week, where there is code that is parsed

A file that is there is left and named. No model is asked, nothing is committed or sent anywhere.

Examples
  gloss init --dry-run    show what would be written
  gloss init              write what is not there yet
  gloss validate          whether it is still right once you have changed it

Options
  --repo DIR         the git repository (default: the directory you are in)
  --force            write also over files that are there
  --dry-run          write nothing; print the files
  -h, --help         this text

Exit codes: 0 done, also when files were left · 2 bad usage, or no repository
`;

const RUNS_HELP = `gloss runs [options]

The runs of a repository, newest first: id, status, pipeline, items done, when it began, what it is about.
It reads while another process works, and changes nothing.

  complete, partial, skipped, failed   as in the report
  running       a process works in the state directory
  interrupted   its process is gone: gloss resume goes on with it
  waiting       for somebody's word
  cancelled     given up; its answers are kept

Options
  --all              not only the newest 20
  --repo DIR         the git repository (default: the directory you are in)
  --state-dir DIR    where runs are kept (default: .gloss in the repository)
  --json             one object: runs, and how many older ones there are
  -h, --help         this text
`;

const AGAIN_HELP = `gloss resume [<run>] [options]
gloss retry [<run>] [options]

resume goes on with a run whose process was stopped or killed; retry does again what failed in a run that has
ended, and only that: what has an answer is never asked for twice. Both ask exactly what was asked then: the
same commits, model and options. Where a pipeline reads the working tree, its files of now count.

Examples
  gloss runs              which runs there are
  gloss resume            the newest
  gloss retry XZMFST      the one whose id ends like this

Options
  --repo DIR         the git repository (default: the directory you are in)
  --state-dir DIR    where runs are kept (default: .gloss in the repository)
  --base-url URL     where compatible: models are served; it is not remembered (default: $GLOSS_BASE_URL)
  --budget-usd N     US dollars that it may spend from here (default: as then)
  --json             one report object on stdout instead of the text
  -h, --help         this text

Exit codes: those of gloss run; 2 also when there is nothing to go on with
`;

const CANCEL_HELP = `gloss cancel [<run>] [options]

Gives up a run that did not end and that no process works on, the newest unless named. Its answers are kept:
the same pipeline started again does not pay for them twice.

Options
  --repo DIR         the git repository (default: the directory you are in)
  --state-dir DIR    where runs are kept (default: .gloss in the repository)
  -h, --help         this text
`;

const SHOW_HELP = `gloss show [<run>] [options]

A run as a timeline: steps with attempts and durations, what it waits for and until when, child runs,
what is queued, what failed and why. It reads while another process works on the run, and changes nothing.

Examples
  gloss show                          the newest run of this repository
  gloss show wrun_01M82MKJ9Y          the one whose id begins like this ...
  gloss show XZMFST                   ... or ends like this
  gloss show --all                    every step and child run on a line of its own
  watch -n1 gloss show                look on
  gloss show --json > run.json        all of it as data: events, decoded inputs and outputs, child runs
  gloss show --json | jq -r '.steps[] | select(.status == "failed") | .error.message'

Which run
  --repo DIR         the git repository (default: the directory you are in)
  --state-dir DIR    where runs are kept (default: .gloss in the repository)

What comes out
  --all              leave nothing out
  --json             one object; times in ISO 8601, tokens of hooks in full: treat it like the state directory
  -h, --help         this text

Signs: ✓ done  ◐ done in part  ✗ failed  ▸ being worked on  ◌ waiting  – ended without it
Exit codes: 0 shown, however the run ended · 2 no such run, or its record cannot be read
`;
