export const id = 1715;
export const ids = [1715];
export const modules = {

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

/***/ 9330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ h),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ $),
/* harmony export */   e: () => (/* binding */ p),
/* harmony export */   f: () => (/* binding */ S),
/* harmony export */   g: () => (/* binding */ D),
/* harmony export */   h: () => (/* binding */ m),
/* harmony export */   i: () => (/* binding */ E),
/* harmony export */   j: () => (/* binding */ b),
/* harmony export */   k: () => (/* binding */ O),
/* harmony export */   l: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4770);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function h(t){let n=Math.max(0,Math.round(t));if(n<1e3)return`${n} ms`;let r=Math.round(n/100)/10;if(r<60)return`${r.toFixed(1)} s`;let e=Math.round(n/1e3);if(e<3600)return`${Math.floor(e/60)} min ${d(e%60)} s`;let o=Math.round(n/6e4);if(o<1440)return`${Math.floor(o/60)} h ${d(o%60)} min`;let i=Math.round(n/36e5);return`${Math.floor(i/24)} d ${i%24} h`}function x(t,n){let r=Math.abs(t-n);if(r<1e3)return"now";let[e,o]=f.find(([s])=>r>=s)??[1e3,"s"],i=t>n?Math.ceil(r/e):Math.floor(r/e);return t>n?`in ${i} ${o}`:`${i} ${o} ago`}var f=[[864e5,"d"],[36e5,"h"],[6e4,"min"],[1e3,"s"]];function M(t,n){let r=c(t,n);return`${r.day} ${r.time} ${r.zone}`}function $(t,n,r){let e=c(t,r);return e.day===c(n,r).day?e.time:`${e.day} ${e.time}`}function c(t,n){let r=new Intl.DateTimeFormat("en-GB",{year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit",timeZoneName:"short",timeZone:n}),e=new Map(r.formatToParts(t).map(({type:i,value:s})=>[i,s])),o=(i,...s)=>s.map(g=>e.get(g)??"").join(i);return{day:o("-","year","month","day"),time:o(":","hour","minute","second"),zone:e.get("timeZoneName")??""}}function d(t){return String(t).padStart(2,"0")}var p=80,l={done:["\u2713","good"],partial:["\u25D0","bad"],failed:["\u2717","bad"],busy:["\u25B8","busy"],waiting:["\u25CC","quiet"],off:["\u2013","quiet"]};function S(t,n){let[r,e]=l[t];return n.paint(e,r)}function D(t,n,r){return`
${r.paint("strong",t)}  ${m(n,p-(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.a)(t)-2)}`}function m(t,n){let r=(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.b)(t);if((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.a)(r)<=n)return r;let e="";for(let o of r){if((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.a)(e+o)>n-1)break;e+=o}return`${e.trimEnd()}\u2026`}function E(t,n){let r=m(t,n);return r+" ".repeat(n-(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.a)(r))}function b(t){return (0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.b)(t.slice(t.lastIndexOf("//")+(t.includes("//")?2:1)))||(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.b)(t)}function O({stepName:t,input:n}){let r=n?.args?.[0]?.stage;return typeof r=="string"?(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.b)(r):b(t)}function T(t,n){return`${t.toLocaleString("en-US")} ${n}${t===1?"":"s"}`}


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

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(n){return JSON.stringify(n,null,2).replaceAll("##[","##\\u005b")}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Ce),
/* harmony export */   B: () => (/* binding */ bn),
/* harmony export */   C: () => (/* binding */ Mn),
/* harmony export */   D: () => (/* binding */ Cn),
/* harmony export */   E: () => (/* binding */ xn),
/* harmony export */   a: () => (/* binding */ _),
/* harmony export */   b: () => (/* binding */ W),
/* harmony export */   c: () => (/* binding */ Y),
/* harmony export */   d: () => (/* binding */ an),
/* harmony export */   e: () => (/* binding */ Fe),
/* harmony export */   f: () => (/* binding */ A),
/* harmony export */   g: () => (/* binding */ p),
/* harmony export */   h: () => (/* binding */ Be),
/* harmony export */   i: () => (/* binding */ w),
/* harmony export */   j: () => (/* binding */ xe),
/* harmony export */   k: () => (/* binding */ Pe),
/* harmony export */   l: () => (/* binding */ b),
/* harmony export */   m: () => (/* binding */ M),
/* harmony export */   n: () => (/* binding */ Ze),
/* harmony export */   o: () => (/* binding */ P),
/* harmony export */   p: () => (/* binding */ S),
/* harmony export */   q: () => (/* binding */ sn),
/* harmony export */   r: () => (/* binding */ Rn),
/* harmony export */   s: () => (/* binding */ T),
/* harmony export */   t: () => (/* binding */ N),
/* harmony export */   u: () => (/* binding */ Ln),
/* harmony export */   v: () => (/* binding */ An),
/* harmony export */   w: () => (/* binding */ In),
/* harmony export */   x: () => (/* binding */ ye),
/* harmony export */   y: () => (/* binding */ hn),
/* harmony export */   z: () => (/* binding */ Dn)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var w={run_created:"input",run_completed:"output",run_failed:"error",step_created:"input",step_completed:"result",step_failed:"error",step_retrying:"error",hook_created:"metadata",hook_received:"payload"},se=new Set(["run_completed","run_failed","run_cancelled"]);function xe(e){return se.has(e)}var ue=5;function Fe(e){let n=new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(e);try{return n.exec("PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"),()=>n.close()}catch(r){if(n.close(),A(r)===ue)return;throw r}}function A(e){let{errcode:n}=e;return n===void 0?void 0:n&255}var F=11,ae=26,ie=522,ce=/too large to be represented as a JavaScript number/,p=class extends Error{errcode=F;constructor(n){super(n),this.name="DamageError"}};function Be(e){let n=A(e);return n===F||n===ae||e?.errcode===ie?!0:e instanceof RangeError&&ce.test(e.message)}var Ee=["resumeAt","retryAfter"];function Pe(e){let n="eventData"in e?e.eventData:void 0,r=w[e.eventType],t=n&&r!==void 0?n[r]:void 0,s=t instanceof Uint8Array,u=s&&r!==void 0?{...n,[r]:void 0}:n,o={id:e.eventId,type:e.eventType,correlation:e.correlationId??"",at:e.createdAt.getTime(),spec:e.specVersion??0,data:u===void 0?null:JSON.stringify(u,me),payload:s?t:null};return{...o,crc:$(o)}}function I(e,n){if($(n)!==n.crc)throw new p(`Event ${n.id} of run ${e} was changed`);let r=n.data===null?void 0:JSON.parse(n.data,pe),t=w[n.type];r&&n.payload!==null&&t!==void 0&&(r[t]=n.payload);for(let s of Ee)typeof r?.[s]=="string"&&(r[s]=new Date(r[s]));return{eventType:n.type,...n.correlation===""?{}:{correlationId:n.correlation},...r===void 0?{}:{eventData:r},runId:e,eventId:n.id,createdAt:new Date(n.at),specVersion:n.spec}}function $({id:e,type:n,correlation:r,at:t,spec:s,data:u,payload:o}){let R=(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)([e,n,r,t,s,u].join("\0"));return o===null?R:(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(o,R)}function me(e,n){return n instanceof Uint8Array?{$bytes:Buffer.from(n).toString("base64")}:n}function pe(e,n){let r=n?.$bytes;return typeof r=="string"?new Uint8Array(Buffer.from(r,"base64")):n}function h({row:e,runId:n,workflow:r,status:t,createdAt:s,endedAt:u,length:o}){return O([e,n,r,t,s,u,o])}function D({row:e,key:n,dueAt:r,attempt:t,body:s}){return O([e,n,r,t,s])}function y({stream:e,name:n,runId:r,closed:t,atLeast:s}){return O([e,n,r,t?1:0,s])}function _(e){let{runId:n,workflow:r,key:t,buildId:s,inputDigest:u,status:o,input:R,startedAt:f,parent:c}=e;return O([n,r,t,s,u,o,R,f,c])}function O(e){return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(JSON.stringify(e))}var U="id, type, correlation, at, spec, data, payload, crc",k=`row, run_id AS runId, workflow, status, created_at AS createdAt, ended_at AS endedAt,
  length, runs.crc AS crc`,Re="run AS row, key, due_at AS dueAt, attempt, body, messages.crc AS crc";function b(e){return{...le(e),...Te(e),...fe(e)}}function le(e){let n=e.prepare(`INSERT INTO runs (row, run_id, workflow, status, created_at, ended_at, length, crc)
     VALUES (:row, :runId, :workflow, :status, :createdAt, :endedAt, :length, :crc)
     ON CONFLICT (row) DO UPDATE SET status = :status, ended_at = :endedAt, length = :length, crc = :crc`),r=e.prepare(`SELECT ${k} FROM runs WHERE run_id = ?`),t=e.prepare("SELECT coalesce(max(row), 0) AS row FROM runs"),s=e.prepare(`SELECT ${k} FROM runs ORDER BY row`),u=e.prepare(`SELECT ${k} FROM runs WHERE status IN ('pending', 'running') ORDER BY row`),o=e.prepare(`INSERT INTO events (run, sequence, ${U})
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),R=e.prepare(`SELECT sequence, ${U} FROM events WHERE run = ? ORDER BY sequence`),f=e.prepare("SELECT coalesce(max(sequence) + 1, 0) AS length FROM events WHERE run = ?");return{putRun:c=>{let{row:m,runId:a,workflow:i,status:E,createdAt:d,endedAt:l,length:L}=c;n.run({row:m,runId:a,workflow:i,status:E,createdAt:d,endedAt:l,length:L,crc:h(c)})},findRun:c=>{let m=r.get(c);if(m&&!M(m))throw new p(`The line of run ${c} was changed`);return m},lastRow:()=>Number(t.get()?.row),listRuns:()=>s.all(),listUnfinished:()=>u.all(),insertEvent:(c,m,a)=>{let{id:i,type:E,correlation:d,at:l,spec:L,data:ne,payload:re,crc:te}=a;o.run(c,m,i,E,d,l,L,ne,re,te)},lengthOf:c=>Number(f.get(c)?.length),readLog:({row:c,runId:m,length:a})=>{let i=R.all(c);if(i.some(({sequence:d},l)=>d!==l)||i.length<a)throw new p(`An event of run ${m} is missing`);return i.map(d=>I(m,d))}}}function Te(e){let n=e.prepare("INSERT INTO hooks (hook_id, run, token, sequence) VALUES (?, ?, ?, ?)"),r=e.prepare("DELETE FROM hooks WHERE hook_id = ?"),t=e.prepare("DELETE FROM hooks WHERE run = ?"),s=U.split(", ").map(o=>`events.${o}`).join(),u=e.prepare(`SELECT run_id AS runId, ${s} FROM hooks JOIN runs ON runs.row = hooks.run
     JOIN events ON events.run = hooks.run AND events.sequence = hooks.sequence ORDER BY at, id`);return{insertHook:o=>{n.run(o.hookId,o.run,o.token,o.sequence)},deleteHook:o=>{r.run(o)},deleteHooks:o=>{t.run(o)},listHooks:()=>u.all().map(({runId:o,...R})=>I(o,R))}}function fe(e){let n=e.prepare("INSERT OR REPLACE INTO messages (run, key, due_at, attempt, body, crc) VALUES (?, ?, ?, ?, ?, ?)"),r=e.prepare("DELETE FROM messages WHERE run = ? AND key = ?"),t=e.prepare("DELETE FROM messages WHERE run = ?"),s=e.prepare(`SELECT run_id AS runId, ${Re} FROM messages JOIN runs ON runs.row = messages.run ORDER BY run`);return{putMessage:u=>{let{row:o,key:R,dueAt:f,attempt:c,body:m}=u;n.run(o,R,f,c,m,D(u))},deleteMessage:(u,o)=>{r.run(u,o)},deleteMessages:u=>{t.run(u)},listMessages:()=>s.all()}}function M(e){return h(e)===e.crc}function Ze(e){return D(e)===e.crc}function S(e){let n=`stream, name, run_id AS runId, closed, streams.length AS atLeast, streams.crc AS crc,
    (SELECT coalesce(max(sequence) + 1, 0) FROM chunks WHERE chunks.stream = streams.stream) AS length`,r=e.prepare(`SELECT ${n} FROM streams WHERE name = ?`),t=e.prepare(`SELECT ${n} FROM streams ORDER BY stream`),s=e.prepare(`SELECT ${n} FROM streams WHERE run_id = ? ORDER BY stream`),u=e.prepare(`SELECT ${n} FROM streams WHERE closed = 0 ORDER BY stream`),o=e.prepare("SELECT coalesce(max(stream), 0) AS stream FROM streams"),R=e.prepare(`INSERT INTO streams (stream, name, run_id, closed, length, crc)
     VALUES (:stream, :name, :runId, :closed, :atLeast, :crc)
     ON CONFLICT (stream) DO UPDATE SET closed = :closed, length = :atLeast, crc = :crc`),f=e.prepare("INSERT INTO chunks (stream, sequence, data, crc) VALUES (?, ?, ?, ?)"),c=e.prepare('SELECT sequence AS "index", data, crc FROM chunks WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?'),m=a=>a.map(i=>B(i));return{find:a=>{let i=r.get(a),E=i&&B(i);if(E&&!g(E))throw new p(`The line of stream ${a} was changed`);return E},list:()=>m(t.all()),listOfRun:a=>m(s.all(a)),listOpen:()=>m(u.all()),last:()=>Number(o.get()?.stream),put:a=>{let{stream:i,name:E,runId:d,closed:l,atLeast:L}=a;R.run({stream:i,name:E,runId:d,closed:l?1:0,atLeast:L,crc:y(a)})},insertChunk:(a,i,E)=>{f.run(a,i,E,(0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(E))},chunks:(a,i,E)=>c.all(a,i,E).map((d,l)=>(H(d,i+l),{index:d.index,data:d.data})),isSound:a=>{if(!g(a))return!1;let i=0;for(let E of c.iterate(a.stream,0,-1))H(E,i++);return i===a.length}}}function B(e){let n=e;return{...n,closed:n.closed===1}}function g(e){let{closed:n,length:r,atLeast:t}=e;return y(e)===e.crc&&(n?r===t:r>=t)}function H({index:e,data:n,crc:r},t){if(e!==t)throw new p(`Chunk ${t} of a stream is missing`);if((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(n)!==r)throw new p(`Chunk ${e} of a stream was changed`)}function sn(e){let n=S(e),r=e.prepare("SELECT 1 FROM runs WHERE run_id = ? AND status IN ('pending', 'running')");for(let t of n.listOpen())!g(t)||r.get(t.runId)||n.put({...t,closed:!0,atLeast:t.length})}var W=`run_id AS runId, workflow, key, build_id AS buildId, input_digest AS inputDigest,
  status, input, started_at AS startedAt, parent, crc`;function Y(e){let n=e.prepare(`SELECT ${W} FROM requests WHERE run_id = ?`),r=e.prepare(`SELECT ${W} FROM requests`),t=e.prepare("UPDATE requests SET crc = ? WHERE run_id = ?"),s=e.prepare("SELECT run_id AS runId FROM requests INDEXED BY requests_running WHERE status = 'running'");return{get:u=>n.get(u),list:()=>r.all(),listRunning:()=>s.all().map(({runId:u})=>u),seal:u=>{t.run(_(u),u.runId)}}}function an(e){return _(e)===e.crc}function P(e,n){e.exec("BEGIN IMMEDIATE");try{n(),e.exec("COMMIT")}catch(r){throw Le(e),r}}function Le(e){try{e.exec("ROLLBACK")}catch{}}function V(e){let n=b(e),r=S(e),t=Y(e);for(let s of n.listRuns())n.putRun({...s,length:n.lengthOf(s.row)});for(let s of n.listMessages())n.putMessage(s);for(let s of r.list())r.put({...s,atLeast:s.length});for(let s of t.list())t.seal(s)}function Rn(e){let n=b(e),r=S(e);for(let t of n.listUnfinished()){let s=n.lengthOf(t.row);M(t)&&s>t.length&&n.putRun({...t,length:s})}for(let t of r.listOpen())g(t)&&t.length>t.atLeast&&r.put({...t,atLeast:t.length})}var C=1198288755,T=[`
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE runs (
    row INTEGER PRIMARY KEY, run_id TEXT UNIQUE NOT NULL, workflow TEXT NOT NULL, status TEXT NOT NULL,
    created_at INTEGER NOT NULL, ended_at INTEGER) STRICT;
  CREATE INDEX runs_by_status ON runs (status, row);
  CREATE TABLE events (
    run INTEGER NOT NULL, sequence INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, correlation TEXT NOT NULL,
    at INTEGER NOT NULL, spec INTEGER NOT NULL, data TEXT, payload BLOB, crc INTEGER NOT NULL,
    PRIMARY KEY (run, sequence)) STRICT, WITHOUT ROWID;
  CREATE TABLE hooks (
    hook_id TEXT PRIMARY KEY, run INTEGER NOT NULL, token TEXT UNIQUE NOT NULL, sequence INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
  CREATE INDEX hooks_by_run ON hooks (run);
  CREATE TABLE messages (
    run INTEGER NOT NULL, key TEXT NOT NULL, due_at INTEGER NOT NULL, attempt INTEGER NOT NULL, body TEXT,
    PRIMARY KEY (run, key)) STRICT, WITHOUT ROWID;
  CREATE TABLE streams (
    stream INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, run_id TEXT NOT NULL, closed INTEGER NOT NULL) STRICT;
  CREATE INDEX streams_by_run ON streams (run_id);
  CREATE TABLE chunks (
    stream INTEGER NOT NULL, sequence INTEGER NOT NULL, data BLOB NOT NULL, crc INTEGER NOT NULL,
    PRIMARY KEY (stream, sequence)) STRICT, WITHOUT ROWID;
  `,`
  CREATE TABLE requests (
    run_id TEXT PRIMARY KEY, workflow TEXT NOT NULL, key TEXT NOT NULL, build_id TEXT NOT NULL,
    input_digest TEXT NOT NULL, status TEXT NOT NULL, input TEXT NOT NULL, started_at TEXT NOT NULL,
    parent TEXT) STRICT, WITHOUT ROWID;
  CREATE INDEX requests_by_key ON requests (key, status);
  CREATE INDEX requests_by_parent ON requests (parent) WHERE parent IS NOT NULL;
  `,`
  ALTER TABLE runs ADD COLUMN length INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE runs ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE messages ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE streams ADD COLUMN length INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE streams ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE requests ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX requests_running ON requests (run_id) WHERE status = 'running';
  DELETE FROM meta WHERE name = 'unclean';
  `],ge=3,N=class extends Error{constructor(n){super(`Its format is version ${n}, this Gloss knows versions up to ${T.length}.`),this.name="NewerSchemaError"}};function Ln(e){let{user_version:n}=e.prepare("PRAGMA user_version").get();if(n>T.length)throw new N(n);n!==T.length&&P(e,()=>{for(let r of T.slice(n))e.exec(r);n<ge&&V(e),e.exec(`PRAGMA application_id = ${C}; PRAGMA user_version = ${T.length}`)})}var Se=4*1024*1024,K=100,we=18,J=2,Ae=44,Ie=4,he=["runs","requests","streams","messages","hooks"];function An(e,n){let r=o=>e.prepare(`PRAGMA ${o}`).get()?.[o];if(Number(e.prepare("SELECT count(*) AS tables FROM sqlite_schema").get()?.tables)>0&&r("application_id")!==C)throw new p("Gloss did not make it");let s=Number(r("user_version"));if(s>T.length)throw new N(s);if(z(e)!==_e(s))throw new p("its tables were changed");let u=s<T.length||!ye(e)||(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(n).size<=Se;if(u)Q(e,1);else if(De(e))for(let o of he)Q(e,`'${o}'`);return{wholly:u}}function Q(e,n){let[r]=e.prepare(`PRAGMA integrity_check(${n})`).all();if(r?.integrity_check!=="ok")throw new p(String(r?.integrity_check??"unreadable"))}function De(e){return e.prepare("SELECT 1 FROM runs NOT INDEXED WHERE status NOT IN ('completed', 'failed', 'cancelled') LIMIT 1").get()!==void 0}function In(e){if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(e,{throwIfNoEntry:!1})?.isFile())return!1;let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e).subarray(0,K);if(n.length<K)return!1;let[r=0,t=0]=n.subarray(we);return r>J||t>J||n.readUInt32BE(Ae)>Ie}function ye(e){return e.prepare("SELECT 1 FROM meta WHERE name = 'closed'").get()!==void 0}function hn(e,n){e.prepare("DELETE FROM meta WHERE name = 'closed'").run(),e.prepare("INSERT OR REPLACE INTO meta VALUES ('owner', ?)").run(JSON.stringify(n))}function Dn(e){e.exec("INSERT OR REPLACE INTO meta VALUES ('closed', 'in order')")}function z(e){return e.prepare("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name").all().map(({sql:r})=>String(r)).join(`;
`)}function _e(e){let n=new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(":memory:");for(let t of T.slice(0,e))n.exec(t);let r=z(n);return n.close(),r}var Ue="world.sqlite",ee=["","-wal","-shm"],be=["world","ledger.sqlite","ledger.sqlite-wal","ledger.sqlite-shm","owner.json"],Me=["world","ledger.sqlite"];function Ce(e){return (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,Ue)}function bn(e){return Me.some(n=>(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,n)))}function Mn(e){for(let n of ee)(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(`${Ce(e)}${n}`,{force:!0});for(let n of be)(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,n),{recursive:!0,force:!0})}function Cn(e){let n=`${e}.damaged`;for(let r of ee)(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(`${n}${r}`,{force:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(`${e}${r}`)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.renameSync)(`${e}${r}`,`${n}${r}`);return n}function xn(e){let{path:n,error:r,remedy:t}=e,s=`${n} was written by a newer Gloss. ${r.message}`;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:s,remedy:t,cause:r})}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runsCommand: () => (/* binding */ z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9330);
/* harmony import */ var _chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
/* harmony import */ var _chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1266);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(409);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var A="parent IS NULL AND status != 'abandoned'";function E({directory:t,limit:n}){return (0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:t}).read(s=>{let o=s.prepare(`SELECT requests.run_id AS runId, requests.status, started_at AS startedAt, ended_at AS endedAt, input
         FROM requests LEFT JOIN runs ON runs.run_id = requests.run_id
         WHERE ${A.replace("status","requests.status")} ORDER BY started_at DESC, requests.run_id DESC LIMIT ?`).all(n),e=Number(s.prepare(`SELECT count(*) AS n FROM requests WHERE ${A}`).get()?.n??0),r=new Set((0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_5__.l)(s).listHooks().map(({runId:i})=>i));return{owner:(0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__.a)(s),runs:o.map(i=>O(i,r)),more:e-o.length}})}function O(t,n){return{...t,endedAt:t.endedAt===null?null:new Date(t.endedAt).toISOString(),input:JSON.parse(t.input),hasHook:n.has(t.runId)}}var w=20,D=1e6;async function z(t){let{command:n,settings:s,terminal:o}=t,e=await (0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__.d)(n,s),r=E({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(e,"runs"),limit:n.all?D:w}),i=(0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__.e)(r.owner)!==!1,d=r.runs.map(m=>k({run:m,isOpen:i,stateDir:e}));return n.json?o.out(`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_2__.a)({runs:d,more:r.more})}
`):o.out(x(d,r.more)),0}function k(t){let{run:n,isOpen:s,stateDir:o}=t,{request:e}=n.input,r=(0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(o,"reports",`${n.runId}.json`),i=(0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(r)?JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(r,"utf8")):void 0,d=n.status==="running"?T(n,s):i?.status??n.status;return{runId:n.runId,status:n.status==="cancelled"?"cancelled":d,pipeline:e?.pipeline??"?",target:e===void 0?"?":C(e.target),startedAt:n.startedAt,endedAt:n.endedAt,totals:i?.totals??null}}function T({hasHook:t},n){return t?"waiting":n?"running":"interrupted"}function C(t){return t.kind==="pull-request"?`${t.owner}/${t.repo}#${t.number}`:t.kind==="range"?`${t.baseName} \u2192 ${t.headName}`:t.headName}function _(t){return t?.costUsd==null?"":(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_6__.a)(t.costUsd)}function x(t,n){if(t.length===0)return`No run yet.
`;let s=t.map(({runId:e,status:r,pipeline:i,target:d,startedAt:m,totals:u})=>{let b=u===null?"":`${u.done} of ${u.items}`,q=u!==null&&u.failed>0?`, ${u.failed} failed`:"",I=(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.c)(Date.parse(m),void 0);return`${e}  ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.i)(r,11)} ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.i)(i,12)} ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.i)(`${b}${q}`,22)} ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.i)(_(u),8)} ${I}  ${(0,_chunk_FU5BI35V_js__WEBPACK_IMPORTED_MODULE_1__.h)(d,40)}`}),o=n>0?[`\u2026 and ${n} older (--all)`]:[];return`${[...s.map(e=>e.trimEnd()),...o].join(`
`)}
`}


/***/ })

};
