export const id = 3227;
export const ids = [3227];
export const modules = {

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ M),
/* harmony export */   b: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ A),
/* harmony export */   d: () => (/* binding */ J),
/* harmony export */   e: () => (/* binding */ j),
/* harmony export */   f: () => (/* binding */ I)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4504);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function j(e,{paths:t,ignore:s,"max-items":n,"light-model":r},i={}){let o=e.maxItems??n,a=e.lightModel??r;return{paths:e.paths.length>0?e.paths:t,ignore:[...s,...e.ignore],...a===void 0?{}:{lightModel:a},...o===void 0?{}:{maxItems:o},...Object.keys(i).length===0?{}:{rules:i}}}function I(e){let{models:t,config:s,pipeline:n,model:r,definition:i,dryRun:o}=e,a=Object.hasOwn(s.pipelines,n)?s.pipelines[n]:void 0,d=t.budgetUsd??a?.["budget-usd"]??s.defaults["budget-usd"],c={...t.prices,...O(s)},h=[...i?.each??[],...i?.all??[]].flatMap(({kind:f,service:l,model:g})=>f==="transform"?[]:[l===void 0?g??r:`service:${l}`]);return o||(0,_chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_3__.b)({models:i===void 0?[r]:h,budgetUsd:d,prices:c}),{...t,budgetUsd:d,prices:c}}function O({prices:e}){return Object.fromEntries(Object.entries(e).map(([t,s])=>{let{input:n,output:r,"cached-input":i,"per-call":o}=s,d=Object.entries({input:n,output:r,cachedInput:i,perCall:o}).filter(([,c])=>c!==void 0);return[t,Object.fromEntries(d)]}))}var E="4b825dc642cb6eb9a060e54bf8d69288fbee4904";async function M({directory:e}){return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.d)({directory:e,args:["hash-object","-t","tree","--stdin"]})).toString("latin1").trim()}function C(e){if(!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`'${e}' is not a full commit id.`,remedy:"Pass 40 (or, in SHA-256 repositories, 64) hexadecimal digits."})}var R=512*1024*1024;async function A(e){let{directory:t,sha:s}=e;C(s);let n=["rev-parse","--verify","--end-of-options",`${s}^{tree}`],r=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.d)({directory:t,args:n})).toString("latin1").trim(),i,o=()=>(i??=S(t,r),i);return{identity:r,list:async()=>(await o()).entries,notes:async()=>(await o()).notes,readTexts:async a=>{let d=new Set(a),c=(await o()).entries.filter(({path:f})=>d.has(f)),m=new Map(c.map(({blob:f,size:l})=>[f,l])),h=await (0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:t,blobs:[...m.keys()],sizes:m});return new Map(c.flatMap(({path:f,blob:l})=>{let g=h.get(l);return g===void 0?[]:[[f,g]]}))},readBlobs:a=>(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:t,blobs:a})}}async function S(e,t){let n=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.d)({directory:e,args:["ls-tree","-r","-l","-z","--full-tree",t],maxBytes:R}),r=[],i=[];for(let o of n.toString("latin1").split("\0")){let[,a,d,c]=/^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(o)??[];if(a===void 0||c===void 0)continue;let m=(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__.a)(c);m.exact?r.push({path:m.text,blob:a,size:Number(d)}):i.push(m.text)}return{entries:r,notes:(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__.b)(i)}}async function J({directory:e,name:t}){if($(t),t===E)return await M({directory:e});let s=["rev-parse","--verify","--quiet","--end-of-options",`${t}^{commit}`],{exitCode:n,stdout:r}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:e,args:s}),i=r.toString("latin1").trim();if(n===0&&/^[0-9a-f]+$/.test(i))return i;let{shallow:o}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.f)({directory:e});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`'${t}' is not a commit of '${e}'.`,remedy:o?"The clone is shallow: fetch more history (actions/checkout: `fetch-depth: 0`; here: `git fetch --unshallow`).":"Pass an existing branch, tag or commit id; `git fetch` brings those of the remote."})}function $(e){if(!(e!==""&&!e.startsWith("-")&&!/[\u0000-\u001f\u007f]/.test(e)))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`'${e}' cannot be the name of a commit: it is empty, starts with '-' or holds a control character.`,remedy:"Pass a branch, tag or commit id."})}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2125);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x=10;function m(c){let e=[],t=c;for(let r=0;r<x;r+=1){let n=k(t);if(n.found.length===0)break;t=n.text,e.push(...n.found)}return{text:t,found:e.sort((r,n)=>r.line-n.line)}}function k(c){let e=(0,_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.b)(c),t=e.lines.map(o=>({kind:_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.a.kind,line:o})),r="",n=0,i=1;for(let{rule:o,start:u,end:a}of (0,_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.d)(e.text)){let s=e.text.slice(n,u);i+=p(s),t.push({kind:o.kind,line:i}),r+=`${s}[REDACTED:${o.kind}]`,n=a}return{text:n===0?e.text:r+e.text.slice(n),found:t}}function p(c){let e=0;for(let t=c.indexOf(`
`);t!==-1;t=c.indexOf(`
`,t+1))e+=1;return e}


/***/ }),

/***/ 4504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   b: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3557);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7063);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var T=500;function $(n){let{ledger:e,budgetUsd:t,prices:o,newId:a=()=>crypto.randomUUID()}=n,u=new Map,d=Promise.withResolvers(),c=async s=>{if(t===void 0)return!0;for(;;){let{spentUsd:i,openUsd:m}=e.sums();if(P(i+s,t))return!1;if(!P(i+m+s,t))return!0;await d.promise}};return{admit:async({model:s,tokensIn:i,maxOutputTokens:m})=>{let r=(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.e)({model:s,overrides:o});if(r===void 0&&t!==void 0)throw x(s);if(r!==void 0&&(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.g)(r))return{settle:()=>{}};let l=u.get(s)??{calls:0,estimated:0,tokensIn:0,tokensOut:0};u.set(s,l);let k=r===void 0?0:M({price:r,known:l,tokensIn:i,maxOutputTokens:m});if(!await c(k))throw N(t??0);let w=a();return e.open(w,k),{settle:({usage:f,failed:p,unsure:y=!1})=>{let I=y?{tokensIn:i,tokensOut:0}:f,S=r===void 0?null:(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.f)({price:r,usage:I,calls:p?0:1});e.close(w,{usage:I,usd:S,failed:p}),!p&&f.tokensIn>0&&E({known:l,estimated:i,usage:f}),d.resolve(),d=Promise.withResolvers()}}}}}function E(n){let{known:e,estimated:t,usage:o}=n;e.calls+=1,e.estimated+=t,e.tokensIn+=o.tokensIn,e.tokensOut+=o.tokensOut}function M(n){let{price:e,known:t,tokensIn:o,maxOutputTokens:a=Number.POSITIVE_INFINITY}=n,u=t.estimated>0?t.tokensIn/t.estimated:1,d=t.calls>0?t.tokensOut/t.calls:T,c={tokensIn:o*u,tokensOut:Math.min(d,a)};return (0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.f)({price:e,usage:c})}function P(n,e){return n>e+1e-9}function N(n){let e=`not asked, since the budget of ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.a)(n)} for this run is used up`;return new _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_1__.d({kind:"budget",reason:e,calls:0})}function x(n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`There is a budget, and nobody knows what '${n}' costs.`,remedy:`Say it in .github/gloss.yml, in US dollars for a million tokens: \`prices: { "${n}": { input: 1, output: 4 } }\`; or leave the budget out.`})}function G(n){if(n.budgetUsd===void 0)return;let e=n.models.find(t=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.e)({model:t,overrides:n.prices})===void 0);if(e!==void 0)throw x(e)}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ y),
/* harmony export */   d: () => (/* binding */ u),
/* harmony export */   e: () => (/* binding */ R),
/* harmony export */   f: () => (/* binding */ G),
/* harmony export */   g: () => (/* binding */ K)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=[/\b(?:sk|pk|rk|gsk|xai|key)-[\w*.-]{6,}/g,/\bAIza[\w-]{20,}/g,/\bBearer\s+[^\s"',;]+/gi,/([?&](?:key|api[_-]?key|token)=)[^&\s"']+/gi];function l(e){let r=e.text;for(let n of e.secrets)n.length<4||(r=r.replaceAll(n,"[key]").replaceAll(encodeURIComponent(n),"[key]"));for(let n of b)r=r.replace(n,(t,s)=>typeof s=="string"?`${s}[key]`:"[key]");return r=r.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g," ").trim(),r.length>300?`${r.slice(0,299).trimEnd()}\u2026`:r}var M=6,_=64*1024;function g(e,r){let n=w(e),t=n.find(i=>"statusCode"in i||"responseBody"in i),s=typeof t?.statusCode=="number"?t.statusCode:void 0,o=A(t),d=n.map(i=>i.code).find(i=>typeof i=="string"),p=o.message||a(n[0]?.message)||String(e??"unknown error"),h=l({text:p,secrets:r});return{status:s,code:o.code.toLowerCase(),headers:C(t?.responseHeaders),detail:h,reason:l({text:E({chain:n,status:s,network:d,detail:h}),secrets:r}),missingModel:n.some(i=>/NoSuchModel|NoSuchProvider/.test(a(i.name))),unsupported:n.some(i=>/UnsupportedFunctionality|InvalidPrompt/.test(a(i.name)))}}function w(e){let r=[],n=e;for(;typeof n=="object"&&n!==null&&r.length<M;)r.push(n),n=n.lastError??n.cause;return r}function E(e){let{chain:r,status:n,network:t,detail:s}=e;return r.some(o=>o.name==="TimeoutError")?"The model did not answer in time.":n===void 0&&typeof t=="string"?`No connection to the model (${t}).`:n===void 0?`The call to the model failed: ${s}`:n<400?`The model's server sent an answer that could not be read: ${s}`:`The model's server answered ${n}: ${s}`}function A(e){let r=S(a(e?.responseBody).slice(0,_)),n=f(r)?r:{},t=f(n.error)?n.error:n,s=a(t.message)||a(n.error)||a(n.detail),o=[t.code,t.type,t.status].map(a).filter(d=>d!=="");return{message:s,code:o.join(" ")}}function S(e){try{return JSON.parse(e)}catch{return}}function C(e){return f(e)?Object.fromEntries(Object.entries(e).map(([r,n])=>[r.toLowerCase(),String(n)])):{}}function f(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function a(e){return typeof e=="string"?e:""}function y(e){let r=Number.parseFloat(e.headers["retry-after-ms"]??"");if(Number.isFinite(r))return m(r);let n=e.headers["retry-after"]?.trim();if(!n)return;if(/^-?\d+(\.\d+)?$/.test(n))return m(Number(n)*1e3);let t=Date.parse(n);return Number.isNaN(t)?void 0:m(t-e.now)}function m(e){return Math.min(6e5,Math.max(0,Math.round(e)))}var u=class e extends Error{name="ModelError";kind;reason;remedy;status;retryAfterMs;usage;calls;constructor(r){super(r.remedy?`${r.reason} ${r.remedy}`:r.reason),this.kind=r.kind,this.reason=r.reason,this.remedy=r.remedy,this.status=r.status,this.retryAfterMs=r.retryAfterMs,this.usage=r.usage??{tokensIn:0,tokensOut:0},this.calls=r.calls??1}after(r){return new e({...this,usage:R(r,this.usage),calls:this.calls+1})}};function R(e,r){let n=(e.tokensCached??0)+(r.tokensCached??0);return{tokensIn:e.tokensIn+r.tokensIn,tokensOut:e.tokensOut+r.tokensOut,...n>0?{tokensCached:n}:{}}}var N=new Set([429,503,529]),v=new Set([401,402,403,404,410]),c=/insufficient_quota|billing_hard_limit|insufficient_balance|credit balance is too low/i,k=/api_key_invalid|invalid_api_key|api key not valid/i;function G(e,r={}){if(e instanceof u)return e;let n=g(e,r.secrets??[]),{status:t,reason:s}=n;if(x(n))return new u({kind:"unauthorised",status:t,reason:s,remedy:O(n,r)});if($(n)){let o=y({headers:n.headers,now:r.now??Date.now()});return new u({kind:"throttled",status:t,reason:s,retryAfterMs:o})}return new u({kind:U(n)?"refused":"transient",status:t,reason:s})}function x({status:e,code:r,detail:n,missingModel:t}){return t||e!==void 0&&v.has(e)?!0:c.test(r)||e===400&&(k.test(r)||T(n))}function T(e){return k.test(e)||c.test(e)}function $({status:e,code:r}){return e!==void 0&&N.has(e)||r.includes("rate_limit_exceeded")}function U({status:e,code:r,unsupported:n}){return n?!0:r.includes("server_error")||e===void 0?!1:e>=400&&e<500&&e!==408&&e!==409}function O({status:e,code:r,detail:n,missingModel:t},s){let o=s.model?`'${s.model}'`:"the model",d=s.baseUrl?` at ${F(s.baseUrl)}`:"";return e===402||c.test(r)||c.test(n)?`Waiting does not help: add credit or raise the limit of the account behind the key for ${o}.`:t||e===404||e===410?`Check that ${o} exists${d}, that the key may use it, and that the base URL is right (most end in /v1).`:e===403?`Check that the key may use ${o}${d}: project, region and permissions.`:`Check the key for ${o}${d}: the provider's environment variable or the api-key input.`}function F(e){let r=URL.parse(e);return r?`${r.origin}${r.pathname}`:"the base URL"}var P=2e3,I=6e4;function K(e){let{attempt:r,firstWaitMs:n=P}=e,t=Math.max(0,Math.min(r-1,10)),s=Math.min(I,n*2**t);return Math.round(s/2+s/2*e.random)}


/***/ }),

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;function o(n){let e=d.exec(n);if(!e)return;let[,r,t="1",i,s="1",u=""]=e;return{oldStart:Number(r),oldLines:Number(t),newStart:Number(i),newLines:Number(s),section:u.replace(/\r$/,"")}}


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

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ U),
/* harmony export */   b: () => (/* binding */ Y),
/* harmony export */   c: () => (/* binding */ g),
/* harmony export */   d: () => (/* binding */ b),
/* harmony export */   e: () => (/* binding */ X)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x=new TextDecoder("utf-8",{fatal:!0});function g(t){if(!(t.byteLength>33554432||t.includes(0)))try{return x.decode(t)}catch{return}}async function b(t){let{directory:r,blobs:e,signal:n}=t,i=new Map;if(e.length===0)return i;let o=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:r,args:["cat-file","--batch-check=%(objectname) %(objectsize)"],input:`${e.join(`
`)}
`,signal:n});for(let c of o.toString("latin1").split(`
`)){let[f="",s]=c.split(" ");/^\d+$/.test(s??"")&&i.set(f,Number(s))}return i}var m=32*1024*1024,h=128,p=["cat-file","--batch","--buffer"];async function X(t){let{directory:r}=t,e=[...new Set(t.blobs)].filter(o=>/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(o)),n=t.sizes??await b({directory:r,blobs:e}),i=new Map;for(let o of y(e,n)){let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:r,args:p,input:`${o.join(`
`)}
`,maxBytes:m+33554432+o.length*h});for(let[f,s]of M({directory:r,output:c})){let l=g(s);l!==void 0&&i.set(f,l)}}return i}function*y(t,r){let e=[],n=0;for(let i of t){let o=r.get(i);o===void 0||o>33554432||(e.length>0&&n+o>m&&(yield e,e=[],n=0),e.push(i),n+=o)}e.length>0&&(yield e)}function*M(t){let{directory:r,output:e}=t;for(let n=0;n<e.length;){let i=e.indexOf(`
`,n),[o="",c,f]=e.toString("latin1",n,i).split(" ");if(n=i+1,c==="missing")continue;let s=Number(f);if(i===-1||!Number.isInteger(s))throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:r,args:p},"its answer is not understood");c==="blob"&&(yield[o,e.subarray(n,n+s)]),n+=s+1}}function U(t){let r=Buffer.from(t,"latin1");return (0,node_buffer__WEBPACK_IMPORTED_MODULE_2__.isUtf8)(r)?{text:r.toString("utf8"),exact:!0}:{text:t.replace(/[\x80-\xff]/g,n=>`\\${n.charCodeAt(0).toString(8)}`),exact:!1}}function Y(t){if(t.length===0)return[];let r=t.length-3;return[`Left out, since the name is not UTF-8: ${[...t.slice(0,3).map(i=>`'${i}'`),...r>0?[`${r} more`]:[]].join(", ")}.`]}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d),
/* harmony export */   b: () => (/* binding */ k),
/* harmony export */   c: () => (/* binding */ h),
/* harmony export */   d: () => (/* binding */ M),
/* harmony export */   e: () => (/* binding */ N),
/* harmony export */   f: () => (/* binding */ S),
/* harmony export */   g: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=["openai","anthropic","google","compatible","offline"],d="offline:extractive",I=2;function k(o){return o===d?`${o}@${I}`:o}function h(o){let n=`providers: ${u.join(", ")}.`,e=o.trim(),t=e.indexOf(":");if(t<0){let r=u.find(s=>s===e);throw c(r?`Model '${e}' names a provider but no model.`:`Model '${e}' has no provider.`,`Write provider:id, for example ${r?m(r):`openai:${e||"gpt-5"}`}; ${n}`)}let i=e.slice(0,t),p=e.slice(t+1),a=u.find(r=>r===i);if(!a){let r=`Write provider:id, for example openai:gpt-5 or compatible:${p||i}; ${n}`;throw c(`Model '${e}' names the unknown provider '${i}'.`,r)}if(p==="")throw c(`Model '${e}' names no model.`,`Write, for example, ${m(a)}; ${n}`);if(a==="offline"&&e!==d)throw c(`Model '${e}' does not exist.`,`The only offline model is ${d}.`);return{provider:a,model:p}}function m(o){return{openai:"openai:gpt-5",anthropic:"anthropic:claude-sonnet-4-5",google:"google:gemini-2.5-flash",compatible:"compatible:llama3.3",offline:d}[o]}function c(o,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:o,remedy:n})}var M="2026-01-22",l={"anthropic:claude-3-5-haiku-20241022":[.8,4,.08],"anthropic:claude-3-5-sonnet-20240620":[3,15,.3],"anthropic:claude-3-5-sonnet-20241022":[3,15,.3],"anthropic:claude-3-7-sonnet-20250219":[3,15,.3],"anthropic:claude-3-haiku-20240307":[.25,1.25,.03],"anthropic:claude-3-opus-20240229":[15,75,1.5],"anthropic:claude-3-sonnet-20240229":[3,15,.3],"anthropic:claude-opus-4-1-20250805":[15,75,1.5],"anthropic:claude-opus-4-20250514":[15,75,1.5],"anthropic:claude-sonnet-4-20250514":[3,15,.3],"google:gemini-1.5-flash":[.075,.3,.01875],"google:gemini-1.5-flash-8b":[.0375,.15,.01],"google:gemini-1.5-pro":[1.25,5,.3125],"google:gemini-2.0-flash":[.1,.4,.025],"google:gemini-2.0-flash-lite":[.075,.3],"google:gemini-2.5-flash":[.3,2.5,.075],"google:gemini-2.5-flash-lite-preview-06-17":[.1,.4,.025],"google:gemini-2.5-flash-preview-04-17":[.15,.6,.0375],"google:gemini-2.5-flash-preview-05-20":[.15,.6,.0375],"google:gemini-2.5-pro":[1.25,10,.31],"google:gemini-2.5-pro-preview-05-06":[1.25,10,.31],"google:gemini-2.5-pro-preview-06-05":[1.25,10,.31],"openai:codex-mini-latest":[1.5,6,.375],"openai:gpt-3.5-turbo":[.5,1.5],"openai:gpt-4":[30,60],"openai:gpt-4-turbo":[10,30],"openai:gpt-4.1":[2,8,.5],"openai:gpt-4.1-mini":[.4,1.6,.1],"openai:gpt-4.1-nano":[.1,.4,.03],"openai:gpt-4o":[2.5,10,1.25],"openai:gpt-4o-mini":[.15,.6,.08],"openai:gpt-5":[1.25,10,.13],"openai:gpt-5-chat-latest":[1.25,10],"openai:gpt-5-mini":[.25,2,.03],"openai:gpt-5-nano":[.05,.4,.01],"openai:o1":[15,60,7.5],"openai:o1-mini":[1.1,4.4,.55],"openai:o1-preview":[15,60,7.5],"openai:o1-pro":[150,600],"openai:o3":[2,8,.5],"openai:o3-deep-research":[10,40,2.5],"openai:o3-mini":[1.1,4.4,.55],"openai:o3-pro":[20,80],"openai:o4-mini":[1.1,4.4,.28],"openai:o4-mini-deep-research":[2,8,.5]};var b={input:0,output:0},x={input:0,output:0,cachedInput:0,perCall:0},v=/-(?:\d{4}-\d{2}-\d{2}|\d{8}|latest)$/;function N(o){let{model:n,overrides:e={}}=o,t=Object.hasOwn(e,n)?e[n]:void 0,i=P(n);return t!==void 0?{...i??x,...t}:i}function P(o){if(o.startsWith("service:"))return;if(h(o).provider==="offline")return b;let n=o.replace(v,""),e=g(o)??g(n)??w(n);if(e===void 0)return;let[t,i,p]=e;return{input:t,output:i,...p===void 0?{}:{cachedInput:p}}}function g(o){return Object.hasOwn(l,o)?l[o]:void 0}function w(o){let n=Object.keys(l).filter(e=>e.startsWith(`${o}-`)&&e.replace(v,"")===o);return g(n.sort().at(-1)??"")}var O=1e6;function S(o){let{price:n,usage:e,calls:t=1}=o,{input:i,output:p,cachedInput:a=i,perCall:r=0}=n,s=Math.min(e.tokensCached??0,e.tokensIn);return((e.tokensIn-s)*i+s*a+e.tokensOut*p)/O+r*t}function D({input:o,output:n,perCall:e=0}){return o===0&&n===0&&e===0}


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=class{value;next;constructor(t){this.value=t}},l=class{#e;#t;#i;constructor(){this.clear()}enqueue(t){let i=new d(t);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=i),this.#i++}dequeue(){let t=this.#e;if(t)return this.#e=this.#e.next,this.#i--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#i=0}get size(){return this.#i}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}};function v(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),m(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");let i=new l,o=0,c=()=>{o<e&&i.size>0&&(o++,i.dequeue().run())},p=()=>{o--,c()},b=async(r,u,s)=>{let n=(async()=>r(...s))();u(n);try{await n}catch{}p()},w=(r,u,s,n)=>{let a={reject:s};new Promise(h=>{a.run=h,i.enqueue(a)}).then(b.bind(void 0,r,u,n)),o<e&&c()},f=(r,...u)=>new Promise((s,n)=>{w(r,s,n,u)});return Object.defineProperties(f,{activeCount:{get:()=>o},pendingCount:{get:()=>i.size},clearQueue:{value(){if(!t){i.clear();return}let r=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(r)}},concurrency:{get:()=>e,set(r){m(r),e=r,queueMicrotask(()=>{for(;o<e&&i.size>0;)c()})}},map:{async value(r,u){let s=[];try{Array.from(r,(n,a)=>{let h=f(u,n,a);return s.push(h),h})}catch(n){for(let a of s)a.catch(()=>{});throw n}return Promise.all(s)}}}),f}function m(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o=".github/gloss.yml";


/***/ })

};
