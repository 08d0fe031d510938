import type {
  CombineInput,
  CombineOutcome,
  DeclineInput,
  PackInput,
  PackOutcome,
  PlanSummary,
  PublishInput,
  RunInput,
  RunOutcome,
} from '../run.ts';
import type { StepContext } from './guarded.ts';
import type { Rooms } from './rooms.ts';

/**
 * How a pipeline does each of the steps that the workflows sequence. Every function may run again after a kill, at any
 * time: what it needs it finds in the result store, and what it found out it puts there.
 */
export interface Recipe {
  /** Lists the items, looks up what is known of them and stores it all. */
  plan(context: StepContext, input: RunInput): Promise<PlanSummary>;
  /** What is done to each pack, by the name of the stage, in the order of `PlanSummary.stages`. */
  stages: Record<string, (context: StepContext, input: PackInput) => Promise<PackOutcome>>;
  /** Combines one group of answers where one call cannot read all; never called when a plan has no groups. */
  combineGroup(context: StepContext, input: CombineInput & { group: number }): Promise<CombineOutcome>;
  /** The stage over all results. */
  combine(context: StepContext, input: CombineInput & { groups: CombineOutcome[] }): Promise<CombineOutcome>;
  publish(context: StepContext, input: PublishInput): Promise<RunOutcome>;
  /**
   * Works out what would be published, stores it for people to look at (stored-preview.ts) and returns its digest;
   * undefined when nothing would be. Absent where a pipeline publishes nothing that people could be asked about.
   */
  preview?(context: StepContext, input: PublishInput): Promise<{ digest: string } | undefined>;
  /** Ends a run that people did not want: the report, and no publication. */
  decline?(context: StepContext, input: DeclineInput): Promise<RunOutcome>;
  /** What there is to do, for the progress of a process that takes up a run. */
  count(rooms: Rooms, planKey: string): { items: number; reused: number; files: number; told?: string };
}
