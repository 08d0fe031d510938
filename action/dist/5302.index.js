export const id = 5302;
export const ids = [5302];
export const modules = {

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GET: () => (/* binding */ t),
/* harmony export */   HEAD: () => (/* binding */ o),
/* harmony export */   OPTIONS: () => (/* binding */ l),
/* harmony export */   POST: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_EDFR3CH2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _chunk_EGVSY7AA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2038);
/* harmony import */ var _chunk_337JVRQO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5980);
/* harmony import */ var _chunk_OVSX7MQG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2897);
/* harmony import */ var _chunk_YQDGTS7G_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5351);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3142);
/* harmony import */ var _chunk_LRJ3AUNI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5729);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r=`globalThis.__private_workflows = new Map();
"use strict";
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });

// src/steps/step-retries.ts
var STEP_RETRIES = 46;

// src/steps/combine-group.ts
var combineGroup = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/combine-group//combineGroup");
combineGroup.maxRetries = STEP_RETRIES;

// src/steps/combine-results.ts
var combineResults = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/combine-results//combineResults");
combineResults.maxRetries = STEP_RETRIES;

// src/steps/plan-run.ts
var planRun = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/plan-run//planRun");
planRun.maxRetries = STEP_RETRIES;

// src/steps/publish-run.ts
var publishRun = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/publish-run//publishRun");
publishRun.maxRetries = STEP_RETRIES;

// src/steps/start-shard.ts
var startShard = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/start-shard//startShard");
startShard.maxRetries = STEP_RETRIES;

// src/workflows/run-pipeline.ts
async function runPipeline(input) {
  const plan = await planRun(input);
  if (plan.nothing !== void 0) return {
    status: "skipped",
    publications: [],
    error: plan.nothing
  };
  const shards = await Promise.all(plan.shards.map((packs, shard) => startShard({
    ...input,
    planKey: plan.planKey,
    stages: plan.stages,
    shard,
    packs
  })));
  const fatal = shards.find((shard) => shard.fatal !== void 0)?.fatal;
  if (fatal !== void 0) return {
    status: "failed",
    publications: [],
    error: fatal
  };
  const failures = shards.flatMap((shard) => shard.failures);
  const shardCalls = shards.reduce((sum, shard) => sum + shard.failedCalls, 0);
  const groups = await Promise.all(Array.from({
    length: plan.groups
  }, (_, group) => combineGroup({
    ...input,
    planKey: plan.planKey,
    failures,
    group
  })));
  const combined = await combineResults({
    ...input,
    planKey: plan.planKey,
    failures,
    groups
  });
  if (combined.fatal !== void 0) return {
    status: "failed",
    publications: [],
    error: combined.fatal
  };
  return await publishRun({
    ...input,
    planKey: plan.planKey,
    failures,
    combined,
    groupKeys: groups.map((group) => group.resultKey),
    failedCalls: groups.reduce((sum, group) => sum + group.failedCalls, shardCalls + combined.failedCalls)
  });
}
__name(runPipeline, "runPipeline");
runPipeline.workflowId = "workflow//./src/workflows/run-pipeline//runPipeline";
globalThis.__private_workflows.set("workflow//./src/workflows/run-pipeline//runPipeline", runPipeline);

// src/steps/run-stage.ts
var runStage = globalThis[/* @__PURE__ */ Symbol.for("WORKFLOW_USE_STEP")]("step//./src/steps/run-stage//runStage");
runStage.maxRetries = STEP_RETRIES;

// src/workflows/run-shard.ts
async function runShard(input) {
  const { packs, stages, ...rest } = input;
  const outcomes = await Promise.all(packs.map((pack) => runStages({
    ...rest,
    pack
  }, stages)));
  const fatal = outcomes.find((outcome) => outcome.fatal !== void 0)?.fatal;
  return {
    shard: input.shard,
    failures: outcomes.flatMap((outcome) => outcome.failures),
    failedCalls: outcomes.reduce((sum, outcome) => sum + outcome.failedCalls, 0),
    ...fatal === void 0 ? {} : {
      fatal
    }
  };
}
__name(runShard, "runShard");
runShard.workflowId = "workflow//./src/workflows/run-shard//runShard";
globalThis.__private_workflows.set("workflow//./src/workflows/run-shard//runShard", runShard);
async function runStages(input, stages) {
  let failedCalls = 0;
  for (const stage of stages) {
    const outcome = await runStage({
      ...input,
      stage
    });
    failedCalls += outcome.failedCalls;
    if (outcome.fatal !== void 0 || outcome.failures.length > 0) return {
      ...outcome,
      failedCalls
    };
  }
  return {
    failures: [],
    failedCalls
  };
}
__name(runStages, "runStages");
`,s=(0,_chunk_EGVSY7AA_js__WEBPACK_IMPORTED_MODULE_2__.o)(r),t=s,o=s,l=s;


/***/ })

};
