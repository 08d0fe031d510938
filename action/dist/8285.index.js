export const id = 8285;
export const ids = [8285];
export const modules = {

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x),
/* harmony export */   b: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function b(t){let{directory:e,blobs:n,signal:r}=t,i=new Map;if(n.length===0)return i;let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:e,args:["cat-file","--batch-check=%(objectname) %(objectsize)"],input:`${n.join(`
`)}
`,signal:r});for(let a of c.toString("latin1").split(`
`)){let[f="",o]=a.split(" ");/^\d+$/.test(o??"")&&i.set(f,Number(o))}return i}function x(t){let e=Buffer.from(t,"latin1");return (0,node_buffer__WEBPACK_IMPORTED_MODULE_2__.isUtf8)(e)?{text:e.toString("utf8"),exact:!0}:{text:t.replace(/[\x80-\xff]/g,r=>`\\${r.charCodeAt(0).toString(8)}`),exact:!1}}


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

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ ze),
/* harmony export */   c: () => (/* binding */ Ve),
/* harmony export */   d: () => (/* binding */ Xe),
/* harmony export */   e: () => (/* binding */ Ye),
/* harmony export */   f: () => (/* binding */ De)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3053);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x="undici:request:bodySent";function S(e){let t=0,n,r=new Set;return{count:()=>t,secrets:()=>[...r],limitLeft:()=>n,firstSent:new Promise(i=>{let s=()=>{(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_5__.unsubscribe)(x,s),i()};(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_5__.subscribe)(x,s)}),fetch:async(i,s)=>{t+=1;let u=new Headers(s?.headers).get("authorization")?.replace(/^\S+ /,"");u&&r.add(u);let a=AbortSignal.timeout(e),m=await globalThis.fetch(i,{...s,signal:a}),c=m.headers.get("x-ratelimit-remaining");return c!==null&&(n=Number(c)),m}}}async function C(e){if("token"in e)return{auth:e.token};let{createAppAuth:t}=await __webpack_require__.e(/* import() */ 5978).then(__webpack_require__.bind(__webpack_require__, 5978)),{app:n,installationId:r}=e;return{authStrategy:t,auth:{...n,...r===void 0?{}:{installationId:r}}}}function G(e){return"token"in e?`token ${e.token}`:`app ${e.app.appId} ${e.installationId??""}`}function T(e){if(!("token"in e))return e;let t=e.token.trim();if(/^[\x21-\x7e]+$/.test(t))return{token:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:t===""?"There is no GitHub token.":"The GitHub token contains characters that no token contains.",remedy:"Set `github-token` in the workflow, or GITHUB_TOKEN in the environment."})}var K="2022-11-28";async function E(e){let{Octokit:t}=await Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186));return $(new t(await H(e)))}async function O(e){let[{Octokit:t},{throttling:n}]=await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186)),__webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 8547))]),r=t.plugin(n),i={id:e.pace,onRateLimit:()=>!1,onSecondaryRateLimit:()=>!1};return $(new r({...await H(e),throttle:i}))}async function H(e){let{log:t}=e,n={debug:()=>{},info:()=>{},warn:t,error:t};return{...await C(e.auth),baseUrl:e.apiUrl,userAgent:e.userAgent,log:n,request:{fetch:e.fetch,log:n}}}function $(e){return e.hook.before("request",t=>{t.headers["x-github-api-version"]=K}),e}var q={ghp_:"classic",gho_:"classic",github_pat_:"fine",ghu_:"fine"};function F(e){return"token"in e?Object.entries(q).find(([n])=>e.token.startsWith(n))?.[1]??"job":"app"}function R(e){let{auth:t,permission:n}=e,r=n.split(", ").map(D).join(" and "),i="Give a token that this GitHub issued and that has neither expired nor been revoked.",s=a=>`Check the name and the number; ${a}.`;return{job:{token:i,permission:`Add \`permissions: ${n}\` to the job, or give a token with that right. On a pull request from a fork the workflow token can only read.`,missing:s(`for a private repository the token needs \`${n}\``)},app:{token:"Check the number of the App and its private key, and that it is installed there and not suspended.",permission:`Give the App the permission ${r} (in its settings, under Permissions & events), and accept the change where it is installed.`,missing:s(`the App has to be installed on that repository, with ${r}`)},classic:{token:i,permission:"Give the token the scope `repo` (`public_repo` is enough for a public repository); its owner has to have that right, too.",missing:s("for a private repository the token needs the scope `repo`")},fine:{token:i,permission:`Give the token the repository permission ${r}, and access to that repository.`,missing:s(`the token has to have access to that repository, with ${r}`)}}[t]}function D(e){let[t="",n]=e.split(": "),r=t.replaceAll("-"," ");return`\`${r.charAt(0).toUpperCase()}${r.slice(1)}: ${n==="write"?"Read and write":"Read-only"}\``}var b=class extends Error{},B=300;function I(e){let t=J(e.error);return t&&{...t,message:e.scrub(t.message).slice(0,B)}}function J(e){if(!(e instanceof Error))return;if(e instanceof b)return g({error:e});let t=e,n=t.response;if(t.name==="GraphqlResponseError")return g({error:e,status:200,headers:t.headers,errors:t.errors});if(n?.data?.errors!==void 0&&t.name!=="HttpError")return g({error:e,status:200,headers:n.headers,errors:n.data.errors});if(t.name==="HttpError")return g(n===void 0?{error:e}:{error:e,status:Number(t.status),headers:n.headers})}function g(e){let t=Array.isArray(e.errors)?e.errors:[],n=t.map(r=>(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.b)(r.message)).join("; ");return{status:e.status,headers:Object.fromEntries(Object.entries(e.headers??{}).map(([r,i])=>[r.toLowerCase(),String(i)])),message:n===""?(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.b)(e.error):n,types:t.map(r=>r.type).filter(r=>typeof r=="string")}}function h(e){let{failure:t,now:n}=e,r=/secondary rate|abuse detection|submitted too quickly/i.test(t.message),i=t.headers["x-ratelimit-remaining"]==="0",s=t.types.some(l=>l.startsWith("RATE_LIMIT")),u=t.status===403||t.status===429,a=L(t.headers["retry-after"]);if(!(s||r||t.status===429||u&&(i||a!==void 0)))return;if(a!==void 0)return{kind:i&&!r?"primary":"secondary",seconds:a};let c=L(t.headers["x-ratelimit-reset"]);return(i||s)&&c!==void 0?{kind:"primary",seconds:Math.max(0,Math.ceil(c-n/1e3))+1}:{kind:i||s?"primary":"secondary",seconds:60}}function L(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}function k(e){let{failure:t}=e,{status:n,message:r,types:i}=t;return n===void 0||n>=500?"uncertain":h(e)!==void 0?"limit":n===401?"token":n===404||i.includes("NOT_FOUND")?"missing":n===403||i.includes("FORBIDDEN")||i.includes("INSUFFICIENT_SCOPES")||/resource not accessible by|SAML enforcement/i.test(r)?"permission":/something went wrong while executing|respond to your request in time/i.test(r)||i.includes("INTERNAL")||i.includes("SERVICE_UNAVAILABLE")?"uncertain":"refused"}var z=3,V=60;function _(e){if(e.attempt>=z)return;let t=h(e);if(t!==void 0)return t.seconds>V?void 0:{seconds:t.seconds,why:`GitHub's ${t.kind} rate limit`};if(!(!e.repeatable||k(e)!=="uncertain"))return{seconds:2**e.attempt,why:`GitHub did not answer (${e.failure.message})`}}var X={token:"usage",permission:"usage",missing:"usage",limit:"github",uncertain:"github",moved:"github",refused:"github"},y=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a{kind;status;types;constructor(t){let{kind:n,message:r,remedy:i}=t;super({code:X[n],message:r,...i===void 0?{}:{remedy:i}}),this.kind=n,this.status=t.status,this.types=t.types??[]}};function v(e){let{failure:t,subject:n,now:r}=e,{status:i}=t,s=i===void 0?t.message:`${i}: ${t.message}`,u=new Date(r+(h(e)?.seconds??0)*1e3).toISOString(),a=R(e),m={token:{message:`GitHub refused the token while asked for ${n} (${s}).`,remedy:a.token},permission:{message:`GitHub does not let this token do that with ${n} (${s}).`,remedy:a.permission},missing:{message:`GitHub knows no ${n}, or this token may not see it (${s}).`,remedy:a.missing},limit:{message:`GitHub's rate limit is used up until ${u}; ${n} was not served (${s}).`,remedy:"Run again after that time; finished work is kept."},uncertain:{message:`GitHub did not answer about ${n} (${s}).`,remedy:"Run again; see https://www.githubstatus.com if it keeps happening."},moved:{message:`${n} changed (${s}).`},refused:{message:`GitHub refused ${n} (${s}).`}},c=k({failure:t,now:r}),{types:l}=t;return new y({kind:c,types:l,...m[c],...i===void 0?{}:{status:i}})}async function j(e){for(let t=0;;t++)try{return await e.send()}catch(n){let r=I({error:n,scrub:e.scrub});if(r===void 0)throw n;let i=e.clock.now(),s=_({failure:r,repeatable:e.repeatable,attempt:t,now:i});if(s===void 0){let{subject:u,permission:a,auth:m}=e;throw v({failure:r,now:i,subject:u,permission:a,auth:m})}e.onWait(s.seconds,s.why),await e.clock.sleep(s.seconds*1e3)}}var Z=3e4,ee={now:()=>Date.now(),sleep:e=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(e)};function N(e){let t=T(e),n=S(e.timeoutMilliseconds??Z),r=o=>n.secrets().reduce((d,f)=>d.replaceAll(f,"***"),o),i={auth:t,apiUrl:te(e.apiUrl),userAgent:e.userAgent??"gloss",fetch:n.fetch,log:o=>e.log?.(r(String(o)))},s=(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(G(t)).digest("hex"),u=M(()=>E(i)),a=e.throttle===!1?u:M(()=>O({...i,pace:s})),m={clock:e.clock??ee,onWait:(o,d)=>e.onWait?.(o,d),scrub:r,auth:F(t)},c=(o,d,f)=>j({...m,subject:o.subject,permission:o.permission,repeatable:d,send:async()=>ne(await f(await(d?u():a())))}),l=o=>d=>d.graphql(o.document,o.variables);return{query:o=>c(o,!0,l(o)),mutate:o=>c(o,!1,l(o)),request:o=>c(o,o.route.startsWith("GET "),async d=>{let f=await d.request(o.route,o.parameters);return f.status===204?{}:f.data}),calls:n.count,limitLeft:n.limitLeft,firstSent:n.firstSent}}function te(e){let t=URL.parse(e);if(t!==null&&/^https?:$/.test(t.protocol))return e.replace(/\/+$/,"");throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`The GitHub API URL ${JSON.stringify(e)} is not an http(s) URL.`,remedy:"Use https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise Server."})}function ne(e){if(typeof e=="object"&&e!==null)return e;throw new b("the answer is not JSON")}function M(e){let t;return()=>(t??=e(),t)}function De({inputs:e,apiUrl:t}){return N({token:e["github-token"],apiUrl:t,onWait:re})}function re(e,t){(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_1__.g)(`Waiting ${Math.ceil(e)} s for GitHub: ${t}`)}var ze=65536,ie=/^[a-z0-9-]+$/,se=/^<!-- gloss:([a-z0-9-]+)(?::([a-z0-9-]+))? -->[ \t]*(?:\r?\n|\r|$)/;function oe(e){let t=e.name===void 0?[e.pipeline]:[e.pipeline,e.name],n=t.find(r=>!ie.test(r));if(n!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`${JSON.stringify(n)} cannot name a comment.`,remedy:"Use lower case letters, digits and hyphens."});return`<!-- gloss:${t.join(":")} -->`}function Ve(e){let[,t,n]=se.exec(e)??[];if(t!==void 0)return{pipeline:t,...n===void 0?{}:{name:n}}}function Xe(e){return`${oe(e.marker)}
${e.body}`}function Ye(e,t){return P(e)===P(t)}function P(e){return e.replace(/\r\n?/g,`
`).trimEnd()}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ y),
/* harmony export */   c: () => (/* binding */ T),
/* harmony export */   d: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function u(t,{paths:e,ignore:r}){return{paths:t.paths.length>0?t.paths:e,ignore:[...r,...t.ignore]}}var c="4b825dc642cb6eb9a060e54bf8d69288fbee4904";async function m({directory:t}){return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:t,args:["hash-object","-t","tree","--stdin"]})).toString("latin1").trim()}function y(t){if(!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${t}' is not a full commit id.`,remedy:"Pass 40 (or, in SHA-256 repositories, 64) hexadecimal digits."})}async function T({directory:t,name:e}){if(p(e),e===c)return await m({directory:t});let r=["rev-parse","--verify","--quiet","--end-of-options",`${e}^{commit}`],{exitCode:f,stdout:h}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:t,args:r}),i=h.toString("latin1").trim();if(f===0&&/^[0-9a-f]+$/.test(i))return i;let{shallow:g}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.f)({directory:t});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${e}' is not a commit of '${t}'.`,remedy:g?"The clone is shallow: fetch more history (actions/checkout: `fetch-depth: 0`; here: `git fetch --unshallow`).":"Pass an existing branch, tag or commit id; `git fetch` brings those of the remote."})}function p(t){if(!(t!==""&&!t.startsWith("-")&&!/[\u0000-\u001f\u007f]/.test(t)))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${t}' cannot be the name of a commit: it is empty, starts with '-' or holds a control character.`,remedy:"Pass a branch, tag or commit id."})}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e="&#124;";function g(r){let n=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(r).replace(/\n/g," ");return n.trim()===""?"`(empty)`":n.split("|").map(t=>t.trim()===""?t:s(t)).join(e)}function s(r){let n="`".repeat(o(r)+1),t=/^`|`$|^ .* $/s.test(r)?" ":"";return`${n}${t}${r}${t}${n}`}function o(r){let n=0;for(let[t]of r.matchAll(/`+/g))n=Math.max(n,t.length);return n}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=["openai","anthropic","google","compatible","offline"],s="offline:extractive",g=2;function x(e){return e===s?`${e}@${g}`:e}function u(e){let n=`providers: ${a.join(", ")}.`,o=e.trim(),l=o.indexOf(":");if(l<0){let r=a.find(m=>m===o);throw i(r?`Model '${o}' names a provider but no model.`:`Model '${o}' has no provider.`,`Write provider:id, for example ${r?f(r):`openai:${o||"gpt-5"}`}; ${n}`)}let p=o.slice(0,l),d=o.slice(l+1),t=a.find(r=>r===p);if(!t){let r=`Write provider:id, for example openai:gpt-5 or compatible:${d||p}; ${n}`;throw i(`Model '${o}' names the unknown provider '${p}'.`,r)}if(d==="")throw i(`Model '${o}' names no model.`,`Write, for example, ${f(t)}; ${n}`);if(t==="offline"&&o!==s)throw i(`Model '${o}' does not exist.`,`The only offline model is ${s}.`);return{provider:t,model:d}}function f(e){return{openai:"openai:gpt-5",anthropic:"anthropic:claude-sonnet-4-5",google:"google:gemini-2.5-flash",compatible:"compatible:llama3.3",offline:s}[e]}function i(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2955);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);return n===void 0?t:`[${t||(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*_~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ A),
/* harmony export */   c: () => (/* binding */ v),
/* harmony export */   d: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,a=/[@#/]|www\.|mailto:|xmpp:|gh-/i,p=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,m=/[，。、；：！？」』】）〉》”’…]/,x=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,T=/^\/[a-z]/i;function u(i){let n=[],t=0;for(let e of i.matchAll(h))g(i.slice(t,e.index),n),r(n,e[1]??e[2]??"",!0),t=e.index+e[0].length;return g(i.slice(t),n),n}function g(i,n){let t=a.test(i)?i.matchAll(/\s+|\S+/g):[[i]];for(let[e]of t)a.test(e)?w(e,n):r(n,e,!1)}function w(i,n){let t=i;for(let e=t.search(p);e!==-1;e=t.search(p)){f(t.slice(0,e),n);let s=t.slice(e).search(m),o=d(s===-1?t.slice(e):t.slice(e,e+s));r(n,o,!0),t=t.slice(e+o.length)}f(t,n)}function f(i,n){for(let[t]of i.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let e=/^[([{<"'*_~]*/.exec(t)?.[0]??"",s=d(t.slice(e.length)),o=x.test(s)||e===""&&T.test(s);r(n,o?e:t,!1),o&&(r(n,s,!0),r(n,t.slice(e.length+s.length),!1))}}function d(i){let n=i.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(i[n-1]??" ");)n-=1;let t=i.slice(0,n);return t.includes("(")&&!t.includes(")")&&i[n]===")"?`${t})`:t}function r(i,n,t){let e=i.at(-1);n!==""&&(e&&e.live===t?e.text+=n:i.push({text:n,live:t}))}function A(i){return v((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(i).replace(/\s+/g," ").trim())}function v(i){let n=u(i).map(t=>t.live?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.text):k(t.text));return S(n)}function S(i){let n=[],t="";for(let e of i)t.endsWith("`")&&e.startsWith("`")&&n.push(" "),n.push(e),t=e||t;return n.join("")}function k(i){return i.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}


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


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,m=/^[\s>]*(`{3,}|~{3,})\s*$/,g=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,E=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,a=1e3;function S({body:n,limit:t,notice:e}){if(n.length<=t)return n;let r=`

${e}`,i=t-r.length;if(i<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${t}.`});let{blockEnd:s,lineEnd:c}=h(n,i),o=s??c??{at:y(n,i),closing:""};return`${n.slice(0,o.at).trimEnd()}${o.closing}${r}`.trimStart()}function h(n,t){let e={},r={fence:void 0,indent:"",details:0,summary:!1};for(let i=0;i<t;){let s=f(n,i);b(n.slice(i,s),r);let c=k(r);if(s+c.length>t)break;let o=n.slice(s+1,f(n,s+1)),u={at:s,closing:c};s>0&&!r.summary&&(e.lineEnd=u,!r.fence&&$(o)&&(e.blockEnd=u)),i=s+1}return e}function $(n){return g.test(n)&&!E.test(n.slice(0,a).trim()||"none")}function b(n,t){if(t.fence&&!(t.indent.includes(">")&&!/^\s*>/.test(n))){m.exec(n.slice(0,a))?.[1]?.startsWith(t.fence)&&(t.fence=void 0);return}let[,e="",r="",i=""]=l.exec(n.slice(0,a))??[];if(t.fence=r&&!(r.startsWith("`")&&i.includes("`"))?r:void 0,t.indent=e.replace(/[^\s>]/g," "),!t.fence)for(let[s]of n.matchAll(/<\/?(?:details|summary)\b/gi)){let c=s.startsWith("</");/summary/i.test(s)?t.summary=!c:t.details=Math.max(0,t.details+(c?-1:1))}}function k({fence:n,indent:t,details:e}){return`${n?`
${t}${n}`:""}${`

</details>`.repeat(e)}`}function f(n,t){let e=n.indexOf(`
`,t);return e===-1?n.length:e}function y(n,t){return/[\ud800-\udbff]/.test(n[t-1]??"")?t-1:t}


/***/ }),

/***/ 8643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p),
/* harmony export */   b: () => (/* binding */ s),
/* harmony export */   c: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
/* harmony import */ var _chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(988);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s({inputs:r,asked:o}){return{paths:o&&o.paths.length>0?o.paths:r.paths,ignore:[...r.ignore,...o?.ignore??[]],dryRun:r["dry-run"]||(o?.dryRun??!1),all:o?.all??!1}}function f({target:r,asked:o,inputs:t}){return r.kind!=="pull-request"||!r.fork||o!==void 0?!0:((t.publish===void 0||t.publish.includes("comment"))&&(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_3__.g)("The pull request comes from a fork: its token may not comment, so see the job summary instead."),!1)}async function p({directory:r,sha:o}){(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(o);let{exitCode:t}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:r,args:["cat-file","-e",`${o}^{commit}`]});return t===0}


/***/ })

};
