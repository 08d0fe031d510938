export const id = 6215;
export const ids = [6215];
export const modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ h),
/* harmony export */   b: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=new Set(`a about all also am an and any are as at be been being but by can code could did do does explain file files find for from
  get given had has have how i if in into is it its just let like may me my no not of on one or our out please repository repo
  say says shall should show so some such tell than that the their them then there these they this those through to too under
  up us use used uses using via was we were what when where which while who whom whose why will with would you your`.split(/\s+/).filter(e=>e!=="")),r=2,a=40;function h(e){return e.replace(new RegExp("(\\p{Ll}|\\d)(\\p{Lu})","gu"),"$1 $2").replace(new RegExp("(\\p{Lu})(?=\\p{Lu}\\p{Ll})","gu"),"$1 ").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]}function l(e){if(e.length<4)return e;let t=e.replace(/(?:ies|ied)$/,"y").replace(/(?:ings?|ed|ers?|es|s)$/,"").replace(/e$/,"");return t.length<3?e:t}function u(e){let t=h(e).filter(s=>s.length>=r&&!i.has(s)),n=new Map;for(let s of t){let o=l(s);n.size<a&&!n.has(o)&&n.set(o,s)}return n}


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ P),
/* harmony export */   b: () => (/* binding */ y),
/* harmony export */   c: () => (/* binding */ g),
/* harmony export */   d: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7735);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5836);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function y({inputs:e,asked:t}){return{paths:t&&t.paths.length>0?t.paths:e.paths,ignore:[...e.ignore,...t?.ignore??[]],maxItems:e["max-items"],lightModel:e["light-model"],dryRun:e["dry-run"]||(t?.dryRun??!1),all:t?.all??!1}}function g({target:e,asked:t,inputs:i}){return e.kind!=="pull-request"||!e.fork||t!==void 0?!0:((i.publish??["comment"]).some(o=>o==="comment"||o==="review"||o==="check")&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_3__.g)("The pull request comes from a fork: its token may not comment, so see the job summary instead."),!1)}function j({inputs:e},t,i){let{status:r,error:o,report:n}=t;r==="failed"&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_3__.d)(o??i),r==="waiting"&&o!==void 0&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_3__.g)(`The run waits: ${o}`,{title:"Gloss"}),r==="skipped"&&o!==void 0&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_3__.h)(o,{title:"Gloss"});let l=r==="partial"&&e["on-partial"]==="fail";if(l){let{failed:d=0,skipped:c=0}=n?.totals??{},h=(n&&(0,_chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_4__.b)(n))??`${d+c} of ${n?.totals.items??0} items have no result.`;(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_3__.d)(`The result is partial, and \`on-partial\` is \`fail\`: ${h} What there is was published.`)}return{exitCode:r==="failed"||l?1:0,end:t}}async function P({directory:e,sha:t}){(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_1__.b)(t);let{exitCode:i}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:e,args:["cat-file","-e",`${t}^{commit}`]});return i===0}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Xe),
/* harmony export */   b: () => (/* binding */ Ye),
/* harmony export */   c: () => (/* binding */ Qe),
/* harmony export */   d: () => (/* binding */ Ze),
/* harmony export */   e: () => (/* binding */ et),
/* harmony export */   f: () => (/* binding */ de),
/* harmony export */   g: () => (/* binding */ tt),
/* harmony export */   h: () => (/* binding */ Je)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2283);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3053);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var S="undici:request:bodySent";function T(e){let t=0,n,r=new Set;return{count:()=>t,secrets:()=>[...r],limitLeft:()=>n,firstSent:new Promise(i=>{let s=()=>{(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__.unsubscribe)(S,s),i()};(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__.subscribe)(S,s)}),fetch:async(i,s)=>{t+=1;let a=new Headers(s?.headers).get("authorization")?.replace(/^\S+ /,"");a&&r.add(a);let c=AbortSignal.timeout(e),l=await globalThis.fetch(i,{...s,signal:c}),u=l.headers.get("x-ratelimit-remaining");return u!==null&&(n=Number(u)),l}}}async function C(e){if("token"in e)return{auth:e.token};let{createAppAuth:t}=await __webpack_require__.e(/* import() */ 5978).then(__webpack_require__.bind(__webpack_require__, 5978)),{app:n,installationId:r}=e;return{authStrategy:t,auth:{...n,...r===void 0?{}:{installationId:r}}}}function E(e){return"token"in e?`token ${e.token}`:`app ${e.app.appId} ${e.installationId??""}`}function G(e){if(!("token"in e))return e;let t=e.token.trim();if(/^[\x21-\x7e]+$/.test(t))return{token:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:t===""?"There is no GitHub token.":"The GitHub token contains characters that no token contains.",remedy:"Set `github-token` in the workflow, or GITHUB_TOKEN in the environment."})}var B="2022-11-28";async function $(e){let{Octokit:t}=await Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186));return R(new t(await H(e)))}async function O(e){let[{Octokit:t},{throttling:n}]=await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186)),__webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 8547))]),r=t.plugin(n),i={id:e.pace,onRateLimit:()=>!1,onSecondaryRateLimit:()=>!1};return R(new r({...await H(e),throttle:i}))}async function H(e){let{log:t}=e,n={debug:()=>{},info:()=>{},warn:t,error:t};return{...await C(e.auth),baseUrl:e.apiUrl,userAgent:e.userAgent,log:n,request:{fetch:e.fetch,log:n}}}function R(e){return e.hook.before("request",t=>{t.headers["x-github-api-version"]=B}),e}var J={ghp_:"classic",gho_:"classic",github_pat_:"fine",ghu_:"fine"};function I(e){return"token"in e?Object.entries(J).find(([n])=>e.token.startsWith(n))?.[1]??"job":"app"}function F(e){let{auth:t,permission:n}=e,r=n.split(", ").map(z).join(" and "),i="Give a token that this GitHub issued and that has neither expired nor been revoked.",s=c=>`Check the name and the number; ${c}.`;return{job:{token:i,permission:`Add \`permissions: ${n}\` to the job, or give a token with that right. On a pull request from a fork the workflow token can only read.`,missing:s(`for a private repository the token needs \`${n}\``)},app:{token:"Check the number of the App and its private key, and that it is installed there and not suspended.",permission:`Give the App the permission ${r} (in its settings, under Permissions & events), and accept the change where it is installed.`,missing:s(`the App has to be installed on that repository, with ${r}`)},classic:{token:i,permission:"Give the token the scope `repo` (`public_repo` is enough for a public repository); its owner has to have that right, too.",missing:s("for a private repository the token needs the scope `repo`")},fine:{token:i,permission:`Give the token the repository permission ${r}, and access to that repository.`,missing:s(`the token has to have access to that repository, with ${r}`)}}[t]}function z(e){let[t="",n]=e.split(": "),r=t.replaceAll("-"," ");return`\`${r.charAt(0).toUpperCase()}${r.slice(1)}: ${n==="write"?"Read and write":"Read-only"}\``}var k=class extends Error{},V=300;function L(e){let t=X(e.error);return t&&{...t,message:e.scrub(t.message).slice(0,V)}}function X(e){if(!(e instanceof Error))return;if(e instanceof k)return b({error:e});let t=e,n=t.response;if(t.name==="GraphqlResponseError")return b({error:e,status:200,headers:t.headers,errors:t.errors});if(n?.data?.errors!==void 0&&t.name!=="HttpError")return b({error:e,status:200,headers:n.headers,errors:n.data.errors});if(t.name==="HttpError")return b(n===void 0?{error:e}:{error:e,status:Number(t.status),headers:n.headers})}function b(e){let t=Array.isArray(e.errors)?e.errors:[],n=t.map(r=>(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(r.message)).join("; ");return{status:e.status,headers:Object.fromEntries(Object.entries(e.headers??{}).map(([r,i])=>[r.toLowerCase(),String(i)])),message:n===""?(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.error):n,types:t.map(r=>r.type).filter(r=>typeof r=="string")}}function h(e){let{failure:t,now:n}=e,r=/secondary rate|abuse detection|submitted too quickly/i.test(t.message),i=t.headers["x-ratelimit-remaining"]==="0",s=t.types.some(p=>p.startsWith("RATE_LIMIT")),a=t.status===403||t.status===429,c=_(t.headers["retry-after"]);if(!(s||r||t.status===429||a&&(i||c!==void 0)))return;if(c!==void 0)return{kind:i&&!r?"primary":"secondary",seconds:c,isTold:!0};let u=_(t.headers["x-ratelimit-reset"]);return(i||s)&&u!==void 0?{kind:"primary",seconds:Math.max(0,Math.ceil(u-n/1e3))+1,isTold:!0}:{kind:i||s?"primary":"secondary",seconds:60,isTold:!1}}function _(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}function w(e){let{failure:t}=e,{status:n,message:r,types:i}=t;return n===void 0||n>=500?"uncertain":h(e)!==void 0?"limit":n===401?"token":n===404||i.includes("NOT_FOUND")?"missing":n===403||i.includes("FORBIDDEN")||i.includes("INSUFFICIENT_SCOPES")||/resource not accessible by|SAML enforcement/i.test(r)?"permission":/something went wrong while executing|respond to your request in time/i.test(r)||i.includes("INTERNAL")||i.includes("SERVICE_UNAVAILABLE")?"uncertain":"refused"}var Y=3,Q=8,Z=600;function M(e){let{attempt:t,waitedSeconds:n}=e,r=h(e);if(r!==void 0){let i=r.isTold?1:r.seconds*2**t,s=Math.max(r.seconds,i);return t>=Q||n+s>Z?void 0:{seconds:s,why:`GitHub's ${r.kind} rate limit`,isLimit:!0}}if(!(t>=Y)&&!(!e.repeatable||w(e)!=="uncertain"))return{seconds:2**t,why:`GitHub did not answer (${e.failure.message})`}}function j(e){let{failure:t,subject:n,now:r}=e,{status:i}=t,s=i===void 0?t.message:`${i}: ${t.message}`,a=h(e),c=r+(a?.seconds??0)*1e3,l=new Date(c).toISOString(),u=F(e),p={token:{message:`GitHub refused the token while asked for ${n} (${s}).`,remedy:u.token},permission:{message:`GitHub does not let this token do that with ${n} (${s}).`,remedy:u.permission},missing:{message:`GitHub knows no ${n}, or this token may not see it (${s}).`,remedy:u.missing},limit:{message:`GitHub's rate limit is used up until ${l}; ${n} was not served (${s}).`,remedy:"Run again after that time; finished work is kept."},uncertain:{message:`GitHub did not answer about ${n} (${s}).`,remedy:"Run again; see https://www.githubstatus.com if it keeps happening."},moved:{message:`${n} changed (${s}).`},refused:{message:`GitHub refused ${n} (${s}).`}},o=w({failure:t,now:r}),{types:d}=t;return new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:o,types:d,...p[o],...i===void 0?{}:{status:i},...o==="limit"?{retryAt:c}:{}})}async function v(e){let t=0;for(let n=0;;n++)try{return await e.send()}catch(r){let i=L({error:r,scrub:e.scrub});if(i===void 0)throw r;let s=e.clock.now(),a=M({failure:i,repeatable:e.repeatable,attempt:n,waitedSeconds:t,now:s});if(a===void 0){let{subject:c,permission:l,auth:u}=e;throw j({failure:i,now:s,subject:c,permission:l,auth:u})}e.onWait(a.seconds,a.why),await e.clock.sleep(a.seconds*1e3),a.isLimit&&(t+=a.seconds)}}var ne=3e4,re={now:()=>Date.now(),sleep:e=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(e)};function P(e){let t=G(e),n=T(e.timeoutMilliseconds??ne),r=o=>n.secrets().reduce((d,m)=>d.replaceAll(m,"***"),o),i={auth:t,apiUrl:ie(e.apiUrl),userAgent:e.userAgent??"gloss",fetch:n.fetch,log:o=>e.log?.(r(String(o)))},s=(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(E(t)).digest("hex"),a=N(()=>$(i)),c=e.throttle===!1?a:N(()=>O({...i,pace:s})),l={clock:e.clock??re,onWait:(o,d)=>e.onWait?.(o,d),scrub:r,auth:I(t)},u=(o,d,m)=>v({...l,subject:o.subject,permission:o.permission,repeatable:d,send:async()=>se(await m(await(d?a():c())))}),p=o=>d=>d.graphql(o.document,o.variables);return{query:o=>u(o,!0,p(o)),mutate:o=>u(o,!1,p(o)),request:o=>u(o,o.route.startsWith("GET "),async d=>{let m=await d.request(o.route,o.parameters);return m.status===204?{}:m.data}),requestIfChanged:async o=>{let d=o.etag===void 0?{}:{headers:{"if-none-match":o.etag}},m=await u(o,!0,q=>q.request(o.route,{...o.parameters,...d}).then(g=>({data:g.data,etag:g.headers.etag}),g=>{if(g.status===304)return{};throw g}));return m.data===void 0?void 0:{data:m.data,etag:m.etag}},calls:n.count,limitLeft:n.limitLeft,firstSent:n.firstSent}}function ie(e){let t=URL.parse(e);if(t!==null&&/^https?:$/.test(t.protocol))return e.replace(/\/+$/,"");throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`The GitHub API URL ${JSON.stringify(e)} is not an http(s) URL.`,remedy:"Use https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise Server."})}function se(e){if(typeof e=="object"&&e!==null)return e;throw new k("the answer is not JSON")}function N(e){let t;return()=>(t??=e(),t)}function Je(e){let{inputs:t,settings:n,apiUrl:r,timeoutMilliseconds:i}=e,s=i===void 0?{}:{timeoutMilliseconds:i};return P({token:t["github-token"],apiUrl:r,throttle:n.paceWrites,onWait:oe,...s})}function oe(e,t){(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_1__.g)(`Waiting ${Math.ceil(e)} s for GitHub: ${t}`)}var Xe=65536,ae=/^[a-z0-9-]+$/,ue=/^<!-- gloss:([a-z0-9-]+)(?::([a-z0-9-]+))? -->[ \t]*(?:\r?\n|\r|$)/;function ce(e){let t=e.name===void 0?[e.pipeline]:[e.pipeline,e.name],n=t.find(r=>!ae.test(r));if(n!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`${JSON.stringify(n)} cannot name a comment.`,remedy:"Use lower case letters, digits and hyphens."});return`<!-- gloss:${t.join(":")} -->`}function Ye(e){let[,t,n]=ue.exec(e)??[];if(t!==void 0)return{pipeline:t,...n===void 0?{}:{name:n}}}function Qe(e){return`${ce(e.marker)}
${e.body}`}var W=/\n<!-- gloss-head ([0-9a-f]{4,64}) -->\s*$/;function Ze(e,t){return`${e.trimEnd()}
<!-- gloss-head ${t} -->`}function et(e){return W.exec(e)?.[1]}function de(e){return e.replace(W,"")}function tt(e,t){return U(e)===U(t)}function U(e){return de(e.replace(/\r\n?/g,`
`)).trimEnd()}


/***/ }),

/***/ 405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ pe),
/* harmony export */   d: () => (/* binding */ j),
/* harmony export */   e: () => (/* binding */ N)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6648);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5662);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8873);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2283);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7704);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function j(r){let{inputs:n,settings:e,place:t,actor:o,progress:i,signal:s,decided:f}=r;return{...(0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_1__.b)(r),client:(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_2__.h)(r),address:t,model:e.model,config:n.config.trim()===""?void 0:n.config.trim(),...o===void 0?{}:{actor:o},...f===void 0?{}:{runId:f.runId},...e.workspace===void 0?{}:{workspace:e.workspace},stateDir:e.stateDir,models:e.models,progress:i,onWarning:a=>(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.g)(a),signal:s}}function N({inputs:r,settings:n,decided:e}){let{keptIn:t}=n;return{mustAsk:r.approval==="command",...t===void 0?{}:{canAsk:!0,keptIn:t},...e===void 0?{}:{decision:e.decision}}}function R(r=67108864){let n=new Map,e=0;return{get:t=>n.get(t),put:(t,o)=>{if(!(n.has(t)||o.length>r)){n.set(t,o),e+=o.length;for(let[i,{length:s}]of n){if(e<=r)return;n.delete(i),e-=s}}}}}function P({tree:r,memory:n}){return{...r,readTexts:async e=>{let t=new Set(e),o=(await r.list()).filter(({path:a})=>t.has(a)),i=new Map,s=o.filter(({path:a,blob:c})=>{let l=n.get(c);return l!==void 0&&i.set(a,l),l===void 0});if(s.length===0)return i;let f=await r.readTexts(s.map(({path:a})=>a));for(let{path:a,blob:c}of s){let l=f.get(a);l!==void 0&&(n.put(c,l),i.set(a,l))}return i},readBlobs:async e=>{let t=new Map;for(let i of e){let s=n.get(i);s!==void 0&&t.set(i,s)}let o=e.filter(i=>!t.has(i));if(o.length===0)return t;for(let[i,s]of await r.readBlobs(o))n.put(i,s),t.set(i,s);return t}}}var A=200;async function E(r){let n=[],e=[{sha:r.sha,prefix:"",recursive:!0}],t=0;for(let o=e.shift();o!==void 0;o=e.shift()){if(t+=1,t>A)throw $(r);let i=await G({...r,...o});if(i.truncated){if(!o.recursive)throw $(r);e.push({...o,recursive:!1});continue}for(let{path:s,mode:f,type:a,sha:c,size:l}of i.tree){if(s===void 0||c===void 0)continue;let u=o.prefix+s;a==="blob"&&f?.startsWith("100")&&n.push({path:u,blob:c,size:l??0}),a==="tree"&&!o.recursive&&e.push({sha:c,prefix:`${u}/`,recursive:!0})}}return n}function G(r){let{client:n,owner:e,repo:t,sha:o,recursive:i}=r;return n.request({route:"GET /repos/{owner}/{repo}/git/trees/{sha}",parameters:{owner:e,repo:t,sha:o,...i?{recursive:1}:{}},subject:`the files of ${e}/${t} at ${o}`,permission:"contents: read"})}function $({owner:r,repo:n,sha:e}){return new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_7__.a({kind:"refused",message:`The files of ${r}/${n} at ${e} are too many to be listed over the API.`,remedy:"Check out that commit."})}function k(r,n={}){let e=Buffer.from(r),t=n.like?.length===64?"sha256":"sha1";return (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)(t).update(`blob ${e.length}\0`).update(e).digest("hex")}var v=50,F=2*1024*1024,I=2e4;async function S(r){let n=new Map,e=r.blobs.filter(t=>/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t));for(let t of z({...r,blobs:e})){let o=await O({...r,blobs:t});for(let[i,s]of t.entries()){let f=o[i];if(!f||(f.byteSize??0)>33554432)continue;let a=_({node:f,blob:s})??await D({...r,blob:s}),c=(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_4__.c)(a);c!==void 0&&n.set(s,c)}}return n}function*z({blobs:r,sizes:n}){let e=[],t=0;for(let o of r){let i=n.get(o)??I;e.length>0&&(e.length===v||t+i>F)&&(yield e,e=[],t=0),e.push(o),t+=i}e.length>0&&(yield e)}async function O(r){let{client:n,owner:e,repo:t,blobs:o}=r,i=o.map((f,a)=>`b${a}: object(oid: "${f}") { ... on Blob { byteSize isBinary isTruncated text } }`),s=await n.query({document:`query GlossBlobs($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${i.join(" ")} }
    }`,variables:{owner:e,repo:t},subject:`files of ${e}/${t}`,permission:"contents: read"});return o.map((f,a)=>s.repository?.[`b${a}`])}function _({node:r,blob:n}){if(typeof r.text!="string"||r.isTruncated===!0)return;let e=Buffer.from(r.text);return k(e,{like:n})===n?e:void 0}async function D(r){let{client:n,owner:e,repo:t,blob:o}=r,i=await n.request({route:"GET /repos/{owner}/{repo}/git/blobs/{blob}",parameters:{owner:e,repo:t,blob:o},subject:`a file of ${e}/${t}`,permission:"contents: read"});return Buffer.from(i.content,"base64")}function C(r){let{sha:n,local:e}=r,t,o=()=>(t??=E(r),t),i=async(s,f)=>{let a=await e?.readBlobs(s)??new Map,c=s.filter(l=>!a.has(l));return new Map([...a,...await S({...r,blobs:c,sizes:f})])};return{identity:n,list:o,readTexts:async s=>{let f=new Set(s),a=(await o()).filter(({path:u,size:p})=>f.has(u)&&p<=33554432),c=new Map(a.map(({blob:u,size:p})=>[u,p])),l=await i([...c.keys()],c);return new Map(a.flatMap(({path:u,blob:p})=>{let b=l.get(p);return b===void 0?[]:[[u,b]]}))},readBlobs:s=>i([...new Set(s)],new Map)}}async function pe(r){let{client:n,address:e,workspace:t}=r,o=t===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_5__.f)({directory:t}).catch(()=>{}),i=R(),s=(c,l)=>P({tree:C({client:n,...e,sha:c,...l&&{local:l}}),memory:i}),f=async c=>{if(!o)return s(c);let{directory:l}=o;if(await (0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:l,sha:c}))return (0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:l,sha:c});let u=await (0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:l,name:"HEAD"}).then(p=>(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:l,sha:p})).catch(()=>{});return s(c,u)},a=new Map;return c=>{let l=a.get(c)??f(c);return a.set(c,l),l}}


/***/ }),

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAskOnBranch: () => (/* binding */ re)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KSUXDBRX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4532);
/* harmony import */ var _chunk_O77FFPOB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9199);
/* harmony import */ var _chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6342);
/* harmony import */ var _chunk_ZJVVD2Z5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7604);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6784);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5101);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2762);
/* harmony import */ var _chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(405);
/* harmony import */ var _chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6648);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5662);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8873);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4163);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1103);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2303);
/* harmony import */ var _chunk_IKKDLR3X_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3357);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7543);
/* harmony import */ var _chunk_ELVR7BDS_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6698);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3557);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7239);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5900);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4011);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6112);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4488);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(8496);
/* harmony import */ var _chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9790);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(6395);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(3142);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(7063);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u="ask";async function U(e){let{address:r,branch:p,sha:o,issue:n,actor:i}=e,a=(0,_chunk_ZJVVD2Z5_js__WEBPACK_IMPORTED_MODULE_4__.a)({pipeline:u,question:e.question,of:"files"}),s=await(await (0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_8__.c)(e))(o),m=await (0,_chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_39__.a)({tree:s,file:e.config}),d=e.model??m.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_29__.a,t=(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.f)({models:e.models,config:m,pipeline:u,model:d,dryRun:e.dryRun});e.dryRun||(0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_15__.d)({id:d,settings:t});let c=(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_11__.e)(e,m.defaults,(0,_chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_55__.c)(await s.readTexts([..._chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_56__.a]))),f={pipeline:u,target:{kind:"tree",repository:`${r.owner}/${r.repo}`,identity:n===void 0?s.identity:`${s.identity}#${n}`,sha:o,baseName:p,headName:o.slice(0,7)},options:{model:d,...c,packing:!0,...a},...i===void 0?{}:{actor:i}},l=(0,_chunk_KSUXDBRX_js__WEBPACK_IMPORTED_MODULE_1__.a)({...c,tree:s,question:a.ask?.question??""});if(e.dryRun){let{dryRun:$}=await Promise.all(/* import() */[__webpack_require__.e(1254), __webpack_require__.e(9937), __webpack_require__.e(8281), __webpack_require__.e(4191)]).then(__webpack_require__.bind(__webpack_require__, 6572)),{text:M}=await $({request:f,source:l,stateDir:e.stateDir,settings:t});return{status:"skipped",publications:[],runId:"",resumed:!1,text:M}}let h=(0,_chunk_O77FFPOB_js__WEBPACK_IMPORTED_MODULE_2__.a)({client:e.client,serverUrl:e.serverUrl,sha:o,pipeline:u,onNote:e.onWarning,address:{...r,number:n??0},publish:e.publish&&n!==void 0}),g=await (0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_15__.i)({request:f,change:{source:l,publisher:h},stateDir:e.stateDir,models:t,progress:e.progress,signal:e.signal,onWarning:e.onWarning,...e.core===void 0?{}:{core:e.core},...e.onStart===void 0?{}:{onStart:e.onStart},...e.runId===void 0?{}:{runId:e.runId}}),y=h.comment();return y===void 0?g:{...g,comment:y}}async function re(e){let{inputs:r,target:p,serverUrl:o,asked:n}=e;if(p.kind!=="branch")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_65__.a({code:"internal",message:"The event has no branch."});let i=(0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_8__.d)(e),a=r.publish??["comment","summary"],s=e.issue===void 0?{}:{issue:e.issue},{branch:m,sha:d}=p,t=await U({...i,...s,branch:m,sha:d,serverUrl:o,question:n?.question,publish:a.includes("comment")});return i.dryRun&&t.text!==void 0&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_60__.i)(t.text),e.progress.end(),(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_60__.m)(t),t.report&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_60__.n)(t.report),a.includes("summary")&&await (0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_60__.o)(t),(0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_9__.d)(e,t,"Nothing could be read.")}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Se),
/* harmony export */   b: () => (/* binding */ p),
/* harmony export */   c: () => (/* binding */ ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4163);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3878);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function p(e){let{pipeline:r,name:i}=e.marker,t=e.comments.filter(n=>{if(!n.viewerDidAuthor)return!1;let s=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.b)(n.body);return s!==void 0&&s.pipeline===r&&s.name===i}),m=t.filter(n=>!n.isMinimized),o=m[0]??t[0];return o===void 0?{duplicates:[]}:{sticky:o,duplicates:m.filter(n=>n.id!==o.id)}}function I(e){let{sticky:r,duplicates:i}=p(e);return r===void 0?{action:"create"}:{action:(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.g)(r.body,e.text)?"unchanged":"update",sticky:r,duplicates:i}}async function y(e){let{github:r,first:i,marker:t}=e,m=[...i.comments],o=i.nextCursor;for(;o!==void 0&&p({comments:m,marker:t}).sticky===void 0;){let n=await r.readComments({after:o});m.push(...n.comments),o=n.nextCursor}return m}var W=3;async function M(e){let{github:r,start:i}=e;for(let{id:t,body:m}of e.duplicates){let o=i.some(s=>s.id===t),n=e.lostCreate&&!o&&(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.g)(m,e.text);e.created.has(t)||n?await G(e,()=>r.deleteComment({id:t})):o&&await G(e,()=>r.minimizeComment({id:t}))}}async function G(e,r){try{for(let i=0;i<W;i++)if((await r()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(i){if(!(i instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__.a))throw i;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.b)(i)}`)}}async function $(e){let{plan:r,text:i,progress:t}=e;if(r.action==="create")return N(e);let{id:m}=r.sticky,o=await e.github.updateComment({id:m,body:i});return o.outcome==="missing"?(t.known=t.known.filter(n=>n.id!==m),t.reason="the comment was deleted",!0):(t.updated=!0,o.outcome==="uncertain"?(t.reason=o.reason,!1):(t.known=t.known.map(n=>n.id===m?{...n,body:i}:n),!0))}async function N(e){let{pullRequest:r,text:i,progress:t}=e,m=await e.github.createComment({pullRequestId:r.id,body:i});if(m.outcome==="missing")throw j(r);if(m.outcome==="uncertain")return t.lostCreate=!0,t.reason=m.reason,!1;let{comment:o,latest:n}=m.value,s={...o,body:i,viewerDidAuthor:!0};return t.created.add(s.id),t.known=n.some(({id:a})=>a===s.id)?n.map(a=>a.id===s.id?s:a):[...n,s],!0}function j(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var A=[1e3,4e3,1e4];async function T(e){let{github:r,marker:i}=e,t=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);U(t);let m=await y({github:r,first:e.comments,marker:i}),o={known:m,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let n=0;;n++){let s=I({comments:o.known,marker:i,text:t});if(s.action==="unchanged")return await M({...e,...o,start:m,duplicates:s.duplicates,text:t}),H({progress:o,sticky:s.sticky});let a=A[n];if(a===void 0)throw L({options:e,reason:o.reason});await $({...e,plan:s,text:t,progress:o})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(a),o.known=await y({github:r,first:await r.readComments({}),marker:i}))}}function H(e){let{progress:r,sticky:i}=e,t={kind:"comment",url:i.url,commentId:i.id};return r.created.has(i.id)?{...t,action:"created"}:r.updated?{...t,action:"updated"}:{...t,action:r.lostCreate?"created":"unchanged"}}function U(e){if(!(e.length<=_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.a))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.a}.`,remedy:"The renderer has to cut it first; please report this."})}function L(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${A.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function ke(e){let{github:r,pullRequest:i,marker:t,onNote:m}=e,o=e.comments,n=!1,s=!1,a=v(o.comments,t),u=Promise.resolve();async function d(c){let f=s?await r.readComments({}):o;o={comments:await y({github:r,first:f,marker:t})},n||(a=v(o.comments,t)),n=!0,s=!0;let l=typeof c=="string"?c:c(a),R=await T({github:r,pullRequest:i,comments:o,marker:t,body:l,onNote:m,...e.wait===void 0?{}:{wait:e.wait}});return o=_({page:o,publication:R,text:(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.c)({marker:t,body:l}),marker:t}),s=!1,R}return{get before(){return a},publish:c=>{let f=u.then(()=>d(c));return u=f.catch(()=>{}),f}}}function v(e,r){let{sticky:i}=p({comments:e,marker:r});return i&&(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.f)(F(i.body))}function _(e){let{page:r,publication:i,text:t,marker:m}=e,{commentId:o,url:n}=i,{sticky:s,duplicates:a}=p({comments:r.comments,marker:m}),u=new Set([s,...a]),d=r.comments.find(l=>l.id===o),c={id:o,url:n,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...d,body:t};return{comments:[...r.comments.filter(l=>l!==d&&!u.has(l)),c]}}function F(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}var D=20,B=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} } }
    subject {
      ... on PullRequest { headRefOid comments(last: ${D}) { nodes { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} } } }
      ... on Issue { comments(last: ${D}) { nodes { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} } } }
    }
  }
}`,K=`mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) {
    issueComment { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} pullRequest { headRefOid } }
  }
}`,Y=`query GlossCommentEdits($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body pullRequest { headRefOid } userContentEdits(first: 50) { nodes { editedAt diff } } }
  }
}`,Z=`mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`,J=`mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;function Se(e){let{client:r}=e,i=`a comment on ${(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)}`,t=async(m,o,n)=>{try{return{outcome:"done",value:n(await r.mutate({document:m,variables:o,subject:i,permission:"pull-requests: write"}))}}catch(s){if(!(s instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__.a))throw s;if(s.kind==="uncertain")return{outcome:"uncertain",reason:s.message};if(s.kind==="missing")return{outcome:"missing"};throw s}};return{readComments:m=>(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.d)({...e,...m}),createComment:({pullRequestId:m,body:o})=>t(B,{subjectId:m,body:o},({addComment:n})=>({comment:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.f)(n.commentEdge.node),latest:(n.subject?.comments?.nodes??[]).filter(s=>s!==null).map(_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.f),...n.subject?.headRefOid===void 0?{}:{headSha:n.subject.headRefOid}})),updateComment:({id:m,body:o})=>t(K,{id:m,body:o},({updateIssueComment:{issueComment:n}})=>({comment:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.f)(n),...n.pullRequest?{headSha:n.pullRequest.headRefOid}:{}})),readEdits:async({id:m})=>{let o="pull-requests: read",{node:n}=await r.query({document:Y,variables:{id:m},subject:i,permission:o});if(!n)return;let a=(n.userContentEdits?.nodes??[]).filter(u=>u!==null).toSorted((u,d)=>u.editedAt<d.editedAt?1:u.editedAt>d.editedAt?-1:0);return{body:n.body,edits:a.flatMap(({diff:u})=>u??[]),headSha:n.pullRequest?.headRefOid}},deleteComment:({id:m})=>t(Z,{id:m},()=>{}),minimizeComment:({id:m})=>t(J,{id:m},()=>{})}}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1491);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7779);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=200*1024,E=600,C=6*1024*1024,q=50,A=56e3,O="its path has little to do with the question",R="has less to do with the question than what was read",_="no text";function z(s){let{tree:e,paths:i,ignore:n,rules:c,question:o}=s;return{identity:JSON.stringify(["files",e.identity,o,i,n,c]),readFiles:async()=>{let t=(0,_chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_3__.b)({paths:i,ignore:n,rules:c}),r=(await e.list()).filter(({path:a})=>!k(t(g(a)))),l=r.filter(({path:a,size:p})=>t(g(a))===void 0&&p<=h),d=b(o,l),u=await $(e,d),x=B({question:o,texts:u,all:i.length>0}),F=new Set(d);return{unlisted:0,files:r.map(({path:a,size:p})=>{let m=x.get(a);if(m!==void 0)return{...g(a),...w(m)};let{patch:N,...M}=g(a),S=t(g(a))??(p>h?`larger than ${h/1024} KiB`:void 0)??(F.has(a)?u.has(a)?R:_:O);return{...M,patchMissing:S}})}}}}function g(s){return{path:s,status:"added",additions:1,deletions:0,binary:!1,patch:`@@ -0,0 +1 @@
+.`}}function k(s){return s==="outside 'paths'"}function b(s,e){let i=new Map(e.map(({path:t,size:r})=>[t,r])),n=t=>t.split("/").length,c=(0,_chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_1__.a)({question:s,files:e}).sort((t,r)=>r.score-t.score||n(t.path)-n(r.path)),o=0;return c.slice(0,E).flatMap(({path:t})=>(o+=i.get(t)??0,o<=C?[t]:[]))}async function $(s,e){let i=new Map;for(let n=0;n<e.length;n+=q){let c=await s.readTexts(e.slice(n,n+q));for(let[o,t]of c)t!==""&&i.set(o,t)}return i}function B(s){let{question:e,texts:i,all:n}=s,c=(0,_chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_1__.a)({question:e,files:[...i].map(([r,l])=>({path:r,text:l}))}),o=new Map,t=A;for(let{path:r,score:l}of c){if(l===0&&!n)break;let d=i.get(r)??"",u=(0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_2__.b)(w(d).patch);u>t&&o.size>0||(o.set(r,d),t-=u)}return o}function w(s){let e=s.replace(/\n$/,"").split(`
`);return{patch:[`@@ -0,0 +1${e.length===1?"":`,${e.length}`} @@`,...e.map(n=>`+${n}`)].join(`
`),additions:e.length}}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var p=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function u(e){return`${d(e)}/pull/${e.number}`}function $(e){let{sha:r,path:n,lines:t}=e,s=t!==void 0&&p.test(n)?"?plain=1":"",o=t===void 0?"":`#${a({side:"L",lines:t})}`;return`${d(e)}/blob/${i(r)}/${i(n)}${s}${o}`}function g(e){let{path:r,lines:n,side:t="R"}=e,s=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(r).digest("hex"),o=n===void 0?"":a({side:t,lines:n});return`${u(e)}/files#diff-${s}${o}`}function f(e){let{ref:r,path:n}=e;return`${d(e)}/raw/${i(r)}/${i(n)}`}function a(e){let{side:r,lines:n}=e,{start:t,end:s=t}=n;return s>t?`${r}${t}-${r}${s}`:`${r}${t}`}function d(e){let{serverUrl:r,owner:n,repo:t}=e;return`${r.replace(/\/+$/,"")}/${i(n)}/${i(t)}`}function i(e){return e.split("/").map(r=>encodeURIComponent(r).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}


/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ A)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6342);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5101);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2762);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var q=65e3;function A(r){let{client:u,serverUrl:p,address:s,sha:a,pipeline:m,onNote:c}=r,i;return{comment:()=>i,maxLength:q,linkTo:(e,t)=>(0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_3__.a)({serverUrl:p,...s,sha:a,path:e,...t&&{lines:t}}),publish:async({comment:e})=>{if(i=e,!r.publish)return[{kind:"comment",action:"skipped"}];let{id:t,url:d,comments:b,gateway:h}=await (0,_chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_1__.a)({client:u,...s}),f=(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_2__.c)({github:h,pullRequest:{id:t,url:d},comments:b,marker:{pipeline:m},onNote:c}),{kind:g,action:k,url:y}=await f.publish(e);return[{kind:g,action:k,url:y}]}}}


/***/ }),

/***/ 6342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5101);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4163);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7704);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var C=`id url comments(first: ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.c}, after: $after) {
  nodes { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} }
  pageInfo { hasNextPage endCursor }
}`,f=`query GlossConversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${C} } ... on PullRequest { ${C} } }
  }
}`;async function $(e){let{id:o,url:t,comments:n}=await w(e),r={...(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),readComments:async s=>(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.e)((await w({...e,...s})).comments)};return{id:o,url:t,comments:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.e)(n),gateway:r}}async function w(e){let{client:o,owner:t,repo:n,number:r,after:s}=e,a=`the conversation ${t}/${n}#${r}`,m=(await o.query({document:f,variables:{owner:t,repo:n,number:r,after:s??null},subject:a,permission:"issues: read"})).repository?.issueOrPullRequest;if(m)return m;throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__.a({kind:"missing",message:`GitHub knows no ${a}.`})}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ _)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4488);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=4,E=3,S=4,w=.1,A=/(^|\/)readme(\.\w+)?$/i,N=/^[ \t]*(?:(?:export|default|public|private|protected|static|abstract|async|final|pub|override|suspend|inline)[ \t]+)*(?:function|class|def|fn|func|fun|interface|type|struct|enum|trait|module|object|record|const|let|var|val)\*?[ \t]+(?:\([^)\n]{0,200}\)[ \t]*)?([\p{L}_$][\p{L}\p{N}_$]*)/gmu;function _(c){let{question:n,files:r,mentions:o=S}=c,f=[...(0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.c)(n).keys()],p=r.map(({path:t,text:e=""})=>({path:t,names:u(t),symbols:u([...e.matchAll(N)].map(([,s=""])=>s).join(" ")),words:u(e)})),h=f.map(t=>{let e=p.filter(({names:s,words:i})=>s.has(t)||i.has(t)).length;return{stem:t,weight:Math.log(1+r.length/Math.max(1,e))}});return p.map(({path:t,names:e,symbols:s,words:i})=>({path:t,score:h.reduce((g,{stem:a,weight:M})=>g+M*(b*Number(e.has(a))+E*Number(s.has(a))+Math.min(i.get(a)??0,o)),A.test(t)?w:0)})).sort((t,e)=>e.score-t.score||(t.path<e.path?-1:t.path>e.path?1:0))}function u(c){let n=new Map;for(let r of (0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.a)(c)){let o=(0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);n.set(o,(n.get(o)??0)+1)}return n}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ d),
/* harmony export */   c: () => (/* binding */ c),
/* harmony export */   d: () => (/* binding */ q),
/* harmony export */   e: () => (/* binding */ g),
/* harmony export */   f: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7704);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function a(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var d="id url body isMinimized viewerDidAuthor createdAt",c=100,p=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: ${c}, after: $after) {
        nodes { ${d} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function q(e){let{client:n,owner:t,repo:r,number:s,after:i}=e,o=a(e),m=(await n.query({document:p,variables:{owner:t,repo:r,number:s,after:i??null},subject:o,permission:"pull-requests: read"})).repository?.pullRequest;if(!m)throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:"missing",message:`GitHub knows no ${o}.`});return{...g(m.comments),headSha:m.headRefOid}}function g(e){let{hasNextPage:n,endCursor:t}=e.pageInfo;return{comments:e.nodes.filter(r=>r!==null).map(b),...n&&t!==null?{nextCursor:t}:{}}}function b(e){let{id:n,url:t,body:r,isMinimized:s,viewerDidAuthor:i,createdAt:o}=e,u=/#issuecomment-(\d+)$/.exec(t)?.[1];return{id:n,...u===void 0?{}:{databaseId:Number(u)},url:t,body:r,isMinimized:s,viewerDidAuthor:i,createdAt:o}}


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function m(i){let{tree:t,file:e=_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a}=i,f=(await t.readTexts([e])).get(e);if(f===void 0&&(await t.list()).some(({path:r})=>r===e)){let r=`The configuration '${e}' is no text.`;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:r,remedy:"Save it as UTF-8."})}return a({text:f,file:i.file})}function a(i){let{text:t,file:e=_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a}=i;if(t===void 0&&i.file!==void 0&&i.file!==_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`There is no configuration file '${e}'.`,remedy:`Name a file of the repository, or leave it out: ${_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a} is read where there is one.`});return (0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:t,file:e})}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5900);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=1e3;function a(o){let t=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(o).replace(/\s+/g," ").trim();if(!/[\p{L}\p{N}]/u.test(t))return{problem:"is empty"};let{length:r}=[...t];return r<=s?{question:(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(t).text}:{problem:`has ${r} characters, and at most ${s} are read`}}


/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6784);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function p(t){let{pipeline:o,question:e,of:r}=t;if(o!=="ask"){if(e===void 0)return{};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${o}' answers no question.`,remedy:"Leave the question out, or run 'ask'."})}let s=(0,_chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_1__.a)(e??"");if("question"in s)return{ask:{question:s.question,of:r}};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:e===void 0?"'ask' needs a question.":`The question ${s.problem}.`,remedy:'Write: gloss run ask --question "\u2026", or /gloss ask \u2026 in a comment.'})}


/***/ })

};
