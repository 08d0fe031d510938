export const id = 8271;
export const ids = [8271];
export const modules = {

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_TM47KJJA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4821);
/* harmony import */ var _chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3947);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function R({directory:d,text:p}){return (0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:d}).read(e=>{let n=(0,_chunk_TM47KJJA_js__WEBPACK_IMPORTED_MODULE_1__.a)({database:e,text:p}),r=(0,_chunk_TM47KJJA_js__WEBPACK_IMPORTED_MODULE_1__.b)(e).get(n);if(r!==void 0&&r.parent===null){let{status:m,input:a}=r;return{runId:n,status:m,input:JSON.parse(a),owner:(0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)}}throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`Run ${n} is a part of ${r?.parent??"another run"}.`,remedy:"Name that one. See: gloss runs."})})}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ _),
/* harmony export */   d: () => (/* binding */ O),
/* harmony export */   e: () => (/* binding */ C),
/* harmony export */   f: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l="Run inside one, or pass --repo DIR.",m=[{pattern:/not a git repository/i,message:"is not a git repository.",remedy:l},{pattern:/cannot change to .*: No such file or directory/,message:"does not exist, so it is not a git repository.",remedy:l},{pattern:/cannot change to/,message:"cannot be entered, so it is not a git repository.",remedy:l},{pattern:/dubious ownership/,message:"belongs to another user, so git refuses to read it.",remedy:"If you trust it, run: git config --global --add safe.directory DIRECTORY"},{pattern:/cannot use bare repository/,message:"is a bare repository, which git's setting safe.bareRepository forbids here.",remedy:"Set it to `all`, or pass a repository with a work tree by --repo DIR."}];function f(e,t){let r=m.find(({pattern:n})=>n.test(t.stderr));if(!r)return g(e,T(t.stderr)??`exit code ${t.exitCode}`);let o=/safe\.directory (.+)/.exec(t.stderr)?.[1]??e.directory;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`'${e.directory}' ${r.message}`,remedy:r.remedy.replace("DIRECTORY",()=>o)})}function y(e){return m.some(({pattern:t})=>t.test(e))}function g({directory:e,args:t},r,o){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"git",message:`'git ${t[0]}' failed in '${e}': ${r}`,cause:o})}function E(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:"The program `git` was not found.",remedy:"Install git (2.36 or newer) and make sure that it is on the PATH.",cause:e})}function T(e){let t=e.split(`
`).filter(r=>r.trim()!=="");return(t.find(r=>/^(fatal|error): /.test(r))??t[0])?.replace(/^(fatal|error): /,"")}var w=64*1024*1024,_=32*1024*1024,I=["PATH","HOME","XDG_CONFIG_HOME","USERPROFILE","SYSTEMROOT","TEMP","TMPDIR"],G=["--no-pager","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","-c","core.quotePath=false","-c","log.showSignature=false","-c","diff.suppressBlankEmpty=false","-c","core.attributesFile=/dev/null","-c",`core.bigFileThreshold=${_}`];async function O(e){let t=await C(e);if(t.overflow)throw g(e,`it printed more than ${e.maxBytes??w} bytes`);if(t.exitCode!==0)throw f(e,t);return t.stdout}async function C(e){let{directory:t,args:r,input:o="",maxBytes:n=w,signal:i,env:a=P()}=e;i?.throwIfAborted();let{error:s,stdout:h,stderr:x}=await S(["-C",t,...G,...r],{input:o,options:{env:{...a,...F(e.settings??{})},maxBuffer:n,...i&&{signal:i}}});if(i?.throwIfAborted(),s?.code==="ENOENT")throw E(s);let p=s?.code==="ERR_CHILD_PROCESS_STDIO_MAXBUFFER",u=s?typeof s.code=="number"?s.code:-1:0;if(s&&u===-1&&!p)throw g(e,s.message,s);let d={exitCode:u,overflow:p,stdout:h,stderr:x.toString("utf8")};if(u!==0&&y(d.stderr))throw f(e,d);return d}function S(e,{input:t,options:r}){return new Promise(o=>{let n=(0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)("git",e,{...r,encoding:"buffer"},(i,a,s)=>o({error:i,stdout:a,stderr:s}));n.stdin?.on("error",()=>{}),n.stdin?.end(t)})}function F(e){let t=Object.entries(e).flatMap(([r,o],n)=>[[`GIT_CONFIG_KEY_${n}`,r],[`GIT_CONFIG_VALUE_${n}`,o]]);return{GIT_CONFIG_COUNT:String(t.length/2),...Object.fromEntries(t)}}function P(){let e=I.flatMap(t=>{let r=process.env[t];return r===void 0?[]:[[t,r]]});return{...Object.fromEntries(e),LC_ALL:"C",GIT_NO_REPLACE_OBJECTS:"1",GIT_ATTR_NOSYSTEM:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}async function D({directory:e}){let r=await R(e,["--absolute-git-dir","--is-inside-work-tree","--is-bare-repository","--is-shallow-repository"]),[o,n,i]=r.split(`
`).slice(-3).reverse(),a=r.split(`
`).slice(0,-3).join(`
`);return{directory:i==="true"?await R(e,["--show-toplevel"]):a,gitDirectory:a,bare:n==="true",shallow:o==="true"}}async function R(e,t){return(await O({directory:e,args:["rev-parse",...t]})).toString("utf8").replace(/\n$/,"")}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelCommand: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_6VL7TURY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8256);
/* harmony import */ var _chunk_TM47KJJA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4821);
/* harmony import */ var _chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2303);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1266);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7543);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4011);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3142);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(409);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function b(g){let{command:n,settings:i,terminal:r}=g,o=await (0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__.d)(n,i),{runId:t,status:s,owner:e}=(0,_chunk_6VL7TURY_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_16__.join)(o,"runs"),text:n.run});if(s!=="running")return r.stderr.write(`gloss: run ${t} has ended already (${s}).
`),0;if((0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__.e)(e)===!0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__.a({code:"usage",message:`Process ${e?.pid} works in this state directory.`,remedy:`Stop it first (Ctrl-C, or kill -TERM ${e?.pid}); what it finished is kept. A run of the App is cancelled with \`/gloss cancel\`.`});let a=await (0,_chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_5__.a)({stateDir:o,onWarning:u=>{r.stderr.write(`gloss: ${u}
`)},durability:i.durability});try{await a.engine.cancel(t)}finally{await a.close()}return r.stderr.write(`gloss: cancelled run ${t}. Its answers are kept.
`),0}


/***/ }),

/***/ 3947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ne),
/* harmony export */   b: () => (/* binding */ v),
/* harmony export */   c: () => (/* binding */ ge),
/* harmony export */   d: () => (/* binding */ Q),
/* harmony export */   e: () => (/* binding */ ee)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1266);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3136);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function Q(e,n){let{directory:t}=n,{repo:r="."}=e,o=e.stateDir??n.stateDir,i=o===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(t,r)})).directory,".gloss"):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(t,o),a=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(i).catch(()=>{});if(a?.isDirectory())return i;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:a?`'${i}' is a file, not a state directory.`:`There is no state directory '${i}'.`,remedy:"Start a run first (see: gloss run --help), or name the directory with --state-dir."})}function ee(e){if(e===null)return!1;if(e.host===(0,node_os__WEBPACK_IMPORTED_MODULE_6__.hostname)())try{return process.kill(e.pid,0),!0}catch(n){return n.code==="EPERM"}}function ne(e){if((0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.x)(e))return null;let n=e.prepare("SELECT value FROM meta WHERE name = 'owner'").get()?.value,{pid:t,host:r}=JSON.parse(String(n??"{}"));return t===void 0||r===void 0?null:{pid:t,host:r}}var P=500;function v(e){let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(`${e}-wal`,{throwIfNoEntry:!1}),t=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(`${e}-shm`,{throwIfNoEntry:!1});if(n&&t)return{...p(e,"readonly_shm"),isSound:()=>!0};let r=$(e),o=()=>$(e)===r;return!n||n.size===0?{...p(e,"immutable"),isSound:o}:{...C(e),isSound:o}}function p(e,n){let t=(0,node_url__WEBPACK_IMPORTED_MODULE_9__.pathToFileURL)(e);n!==void 0&&t.searchParams.set(n,"1");let r=new node_sqlite__WEBPACK_IMPORTED_MODULE_8__.DatabaseSync(t,{readOnly:!0,timeout:P});try{return r.exec("BEGIN"),{database:r,close:()=>r.close()}}catch(o){throw r.close(),o}}function C(e){let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)(),"gloss-read-")),t=()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.rmSync)(n,{recursive:!0,force:!0});try{let r=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(n,"copy.sqlite");for(let a of["","-wal"])(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.copyFileSync)(`${e}${a}`,`${r}${a}`);let{database:o}=p(r);return{database:o,close:()=>{o.close(),t()}}}catch(r){throw t(),r}}function $(e){return["","-wal","-shm"].map(t=>(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(`${e}${t}`,{throwIfNoEntry:!1})).map(t=>t?`${t.ino} ${t.size} ${t.mtimeMs}`:"none").join(", ")}var z=1500,j=15,B=new Set([5,6,8,10,14,15]);function ge({directory:e}){let n=(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.A)(e);return{read:t=>{for(let r=Date.now()+z;;L()){q(e,n);let o=U(n,t);if("value"in o)return o.value;if(!o.passing||Date.now()>r)throw x({directory:e,path:n,error:o.error})}}}}function U(e,n){let t=()=>!0;try{let r=v(e);t=r.isSound;try{J(e,r.database);let o=n(r.database);return t()?{value:o}:{error:new Error("It is being written."),passing:!0}}finally{r.close()}}catch(r){return{error:r,passing:!t()||B.has((0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.f)(r)??0)}}}function q(e,n){let t;try{t=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(n,{throwIfNoEntry:!1})?.size??0}catch(r){throw x({directory:e,path:n,error:r})}if(!(t>0))throw (0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)?T(e):D(e)}function J(e,n){let{user_version:t}=n.prepare("PRAGMA user_version").get();if(t>_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.s.length)throw new _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.t(t);if(t===0)throw D(e);if(t<_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.s.length)throw T(e)}function L(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,j)}function x(e){let{directory:n,path:t,error:r}=e;return r instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a?r:r instanceof _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.t?(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.E)({path:t,error:r,remedy:"Show it with that version."}):(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.h)(r)||r instanceof SyntaxError?W(t,r):(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.f)(r)===void 0&&!r.code?r:new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"state",message:`The record of runs in ${n} cannot be read (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(r)}).`,remedy:"Make it readable, or name another state directory (`--state-dir`).",cause:r})}function D(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`No run was started yet in ${e}.`,remedy:"Start one (see: gloss run --help), or name another state directory (`--state-dir`)."})}function T(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"state",message:`The runs in ${e} were written by an older Gloss.`,remedy:"Run a pipeline there once with this one, which brings them up to date, or show them with that one."})}function W(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"state",message:`The record of runs ${e} is damaged (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(n)}).`,remedy:"The next run sets it aside and starts anew; finished answers are kept elsewhere and are reused.",cause:n})}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ _),
/* harmony export */   b: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var R="wrun_",I=4,m=3,c=`SELECT runs.run_id AS runId, requests.parent IS NOT NULL AS isChild
  FROM runs LEFT JOIN requests ON requests.run_id = runs.run_id`;function _(r){let{database:e,text:s}=r;if(s===void 0)return y(e);let o=s.trim().replace(/^wrun_/i,"").toUpperCase(),u=e.prepare(`${c} WHERE substr(runs.run_id, 1, length(?1)) = ?1 ORDER BY runs.row`),n=e.prepare(`${c} WHERE substr(runs.run_id, -length(?1)) = ?1 ORDER BY runs.row`),a=o===""?[]:u.all(`${R}${o}`),t=a.length>0||o.length<I?a:n.all(o),[d,...i]=t;if(!d)throw L(s);if(i.length===0)return d.runId;let[p,...h]=t.filter(({isChild:w})=>w===0);if(!p||h.length>0)throw D(s,t);return p.runId}function y(r){let e=r.prepare(`${c} WHERE parent IS NULL ORDER BY requests.run_id IS NULL, runs.row DESC LIMIT 1`).get();if(e)return e.runId;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:"No run was started yet.",remedy:"Start one (see: gloss run --help), or name another state directory (`--state-dir`)."})}function L(r){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`There is no run '${r}' here.`,remedy:"Leave it out for the newest run, or name another state directory (`--state-dir`)."})}function D(r,e){let s=e.slice(0,m).map(({runId:o})=>o);return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${r}' could be ${e.length} runs (${s.join(", ")}${e.length>m?", \u2026":""}).`,remedy:"Give more of the id."})}function q(r){let e=(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__.c)(r),s=r.prepare("SELECT run_id AS runId FROM requests JOIN runs USING (run_id) WHERE parent = ? ORDER BY row"),o=r.prepare(`SELECT run_id AS runId, status FROM requests WHERE key = :key AND (started_at, run_id) < (:startedAt, :runId)
     ORDER BY started_at DESC, run_id DESC`);return{get:u=>{let n=e.get(u);if(!n)return;if(!(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__.d)(n))throw new _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__.g(`The request of run ${u} was changed`);let{crc:a,...t}=n;return t},childrenOf:u=>s.all(u).map(n=>n.runId),replacedBy:({key:u,startedAt:n,runId:a})=>{let t=o.all({key:u,startedAt:n,runId:a}),d=t.findIndex(({status:i})=>i!=="abandoned");return t.slice(0,d===-1?t.length:d).map(i=>i.runId).reverse()}}}


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=class{value;next;constructor(t){this.value=t}},l=class{#e;#t;#i;constructor(){this.clear()}enqueue(t){let i=new d(t);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=i),this.#i++}dequeue(){let t=this.#e;if(t)return this.#e=this.#e.next,this.#i--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#i=0}get size(){return this.#i}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}};function v(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),m(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");let i=new l,o=0,c=()=>{o<e&&i.size>0&&(o++,i.dequeue().run())},p=()=>{o--,c()},b=async(r,u,s)=>{let n=(async()=>r(...s))();u(n);try{await n}catch{}p()},w=(r,u,s,n)=>{let a={reject:s};new Promise(h=>{a.run=h,i.enqueue(a)}).then(b.bind(void 0,r,u,n)),o<e&&c()},f=(r,...u)=>new Promise((s,n)=>{w(r,s,n,u)});return Object.defineProperties(f,{activeCount:{get:()=>o},pendingCount:{get:()=>i.size},clearQueue:{value(){if(!t){i.clear();return}let r=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(r)}},concurrency:{get:()=>e,set(r){m(r),e=r,queueMicrotask(()=>{for(;o<e&&i.size>0;)c()})}},map:{async value(r,u){let s=[];try{Array.from(r,(n,a)=>{let h=f(u,n,a);return s.push(h),h})}catch(n){for(let a of s)a.catch(()=>{});throw n}return Promise.all(s)}}}),f}function m(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}


/***/ })

};
