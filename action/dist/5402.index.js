export const id = 5402;
export const ids = [5402];
export const modules = {

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4867);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_1__.c)(r);return n===void 0?t:`[${t||(0,_chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_1__.c)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*_~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


/***/ }),

/***/ 4867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ O),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ H),
/* harmony export */   d: () => (/* binding */ I),
/* harmony export */   e: () => (/* binding */ z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var k=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,w=/^[\s>]*(`{3,}|~{3,})\s*$/,b=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,S=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,a=1e3;function O({body:t,limit:n,notice:e}){if(t.length<=n)return t;let s=`

${e}`,i=n-s.length;if(i<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${n}.`});let{blockEnd:r,lineEnd:o}=v(t,i),l=r??o??{at:_(t,i),closing:""};return`${t.slice(0,l.at).trimEnd()}${l.closing}${s}`.trimStart()}function v(t,n){let e={},s={fence:void 0,indent:"",details:0,summary:!1};for(let i=0;i<n;){let r=m(t,i);M(t.slice(i,r),s);let o=R(s);if(r+o.length>n)break;let l=t.slice(r+1,m(t,r+1)),u={at:r,closing:o};r>0&&!s.summary&&(e.lineEnd=u,!s.fence&&A(l)&&(e.blockEnd=u)),i=r+1}return e}function A(t){return b.test(t)&&!S.test(t.slice(0,a).trim()||"none")}function M(t,n){if(n.fence&&!(n.indent.includes(">")&&!/^\s*>/.test(t))){w.exec(t.slice(0,a))?.[1]?.startsWith(n.fence)&&(n.fence=void 0);return}let[,e="",s="",i=""]=k.exec(t.slice(0,a))??[];if(n.fence=s&&!(s.startsWith("`")&&i.includes("`"))?s:void 0,n.indent=e.replace(/[^\s>]/g," "),!n.fence)for(let[r]of t.matchAll(/<\/?(?:details|summary)\b/gi)){let o=r.startsWith("</");/summary/i.test(r)?n.summary=!o:n.details=Math.max(0,n.details+(o?-1:1))}}function R({fence:t,indent:n,details:e}){return`${t?`
${n}${t}`:""}${`

</details>`.repeat(e)}`}function m(t,n){let e=t.indexOf(`
`,n);return e===-1?t.length:e}function _(t,n){return/[\ud800-\udbff]/.test(t[n-1]??"")?n-1:n}var B=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,p=/[@#/]|www\.|mailto:|xmpp:|gh-/i,h=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,C=/[，。、；：！？」』】）〉》”’…]/,y=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,L=/^\/[a-z]/i;function $(t){let n=[],e=0;for(let s of t.matchAll(B))E(t.slice(e,s.index),n),c(n,s[1]??s[2]??"",!0),e=s.index+s[0].length;return E(t.slice(e),n),n}function E(t,n){let e=p.test(t)?t.matchAll(/\s+|\S+/g):[[t]];for(let[s]of e)p.test(s)?W(s,n):c(n,s,!1)}function W(t,n){let e=t;for(let s=e.search(h);s!==-1;s=e.search(h)){x(e.slice(0,s),n);let i=e.slice(s).search(C),r=T(i===-1?e.slice(s):e.slice(s,s+i));c(n,r,!0),e=e.slice(s+r.length)}x(e,n)}function x(t,n){for(let[e]of t.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let s=/^[([{<"'*_~]*/.exec(e)?.[0]??"",i=T(e.slice(s.length)),r=y.test(i)||s===""&&L.test(i);c(n,r?s:e,!1),r&&(c(n,i,!0),c(n,e.slice(s.length+i.length),!1))}}function T(t){let n=t.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(t[n-1]??" ");)n-=1;let e=t.slice(0,n);return e.includes("(")&&!e.includes(")")&&t[n]===")"?`${e})`:e}function c(t,n,e){let s=t.at(-1);n!==""&&(s&&s.live===e?s.text+=n:t.push({text:n,live:e}))}function H(t){return I((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(t).replace(/\s+/g," ").trim())}function I(t){let n=$(t).map(e=>e.live?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.text):D(e.text));return z(n)}function z(t){let n=[],e="";for(let s of t)e.endsWith("`")&&s.startsWith("`")&&n.push(" "),n.push(s),e=s||e;return n.join("")}function D(t){return t.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S),
/* harmony export */   b: () => (/* binding */ tt),
/* harmony export */   c: () => (/* binding */ rt),
/* harmony export */   d: () => (/* binding */ nt),
/* harmony export */   e: () => (/* binding */ it),
/* harmony export */   f: () => (/* binding */ ut),
/* harmony export */   g: () => (/* binding */ Je),
/* harmony export */   h: () => (/* binding */ Xe),
/* harmony export */   i: () => (/* binding */ Ye),
/* harmony export */   j: () => (/* binding */ Qe),
/* harmony export */   k: () => (/* binding */ ae)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8084);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3053);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var T="undici:request:bodySent";function G(e){let t=0,r,s=new Set;return{count:()=>t,secrets:()=>[...s],limitLeft:()=>r,firstSent:new Promise(n=>{let i=()=>{(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__.unsubscribe)(T,i),n()};(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_7__.subscribe)(T,i)}),fetch:async(n,i)=>{t+=1;let o=new Headers(i?.headers).get("authorization")?.replace(/^\S+ /,"");o&&s.add(o);let c=AbortSignal.timeout(e),d=await globalThis.fetch(n,{...i,signal:c}),u=d.headers.get("x-ratelimit-remaining");return u!==null&&(r=Number(u)),d}}}async function R(e){if("token"in e)return{auth:e.token};let{createAppAuth:t}=await __webpack_require__.e(/* import() */ 5978).then(__webpack_require__.bind(__webpack_require__, 5978)),{app:r,installationId:s}=e;return{authStrategy:t,auth:{...r,...s===void 0?{}:{installationId:s}}}}function H(e){return"token"in e?`token ${e.token}`:`app ${e.app.appId} ${e.installationId??""}`}function F(e){if(!("token"in e))return e;let t=e.token.trim();if(/^[\x21-\x7e]+$/.test(t))return{token:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:t===""?"There is no GitHub token.":"The GitHub token contains characters that no token contains.",remedy:"Set `github-token` in the workflow, or GITHUB_TOKEN in the environment."})}var J="2022-11-28";async function I(e){let{Octokit:t}=await Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186));return M(new t(await N(e)))}async function L(e){let[{Octokit:t},{throttling:r}]=await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186)),__webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 8547))]),s=t.plugin(r),n={id:e.pace,onRateLimit:()=>!1,onSecondaryRateLimit:()=>!1};return M(new s({...await N(e),throttle:n}))}async function N(e){let{log:t}=e,r={debug:()=>{},info:()=>{},warn:t,error:t};return{...await R(e.auth),baseUrl:e.apiUrl,userAgent:e.userAgent,log:r,request:{fetch:e.fetch,log:r}}}function M(e){return e.hook.before("request",t=>{t.headers["x-github-api-version"]=J}),e}var y=class extends Error{},z=300;function P(e){let t=V(e.error);return t&&{...t,message:e.scrub(t.message).slice(0,z)}}function V(e){if(!(e instanceof Error))return;if(e instanceof y)return k({error:e});let t=e,r=t.response;if(t.name==="GraphqlResponseError")return k({error:e,status:200,headers:t.headers,errors:t.errors});if(r?.data?.errors!==void 0&&t.name!=="HttpError")return k({error:e,status:200,headers:r.headers,errors:r.data.errors});if(t.name==="HttpError")return k(r===void 0?{error:e}:{error:e,status:Number(t.status),headers:r.headers})}function k(e){let t=Array.isArray(e.errors)?e.errors:[],r=t.map(s=>(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.b)(s.message)).join("; ");return{status:e.status,headers:Object.fromEntries(Object.entries(e.headers??{}).map(([s,n])=>[s.toLowerCase(),String(n)])),message:r===""?(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.b)(e.error):r,types:t.map(s=>s.type).filter(s=>typeof s=="string")}}function h(e){let{failure:t,now:r}=e,s=/secondary rate|abuse detection|submitted too quickly/i.test(t.message),n=t.headers["x-ratelimit-remaining"]==="0",i=t.types.some(f=>f.startsWith("RATE_LIMIT")),o=t.status===403||t.status===429,c=q(t.headers["retry-after"]);if(!(i||s||t.status===429||o&&(n||c!==void 0)))return;if(c!==void 0)return{kind:n&&!s?"primary":"secondary",seconds:c};let u=q(t.headers["x-ratelimit-reset"]);return(n||i)&&u!==void 0?{kind:"primary",seconds:Math.max(0,Math.ceil(u-r/1e3))+1}:{kind:n||i?"primary":"secondary",seconds:60}}function q(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}function w(e){let{failure:t}=e,{status:r,message:s,types:n}=t;return r===void 0||r>=500?"uncertain":h(e)!==void 0?"limit":r===401?"token":r===404||n.includes("NOT_FOUND")?"missing":r===403||n.includes("FORBIDDEN")||n.includes("INSUFFICIENT_SCOPES")||/resource not accessible by|SAML enforcement/i.test(s)?"permission":/something went wrong while executing|respond to your request in time/i.test(s)||n.includes("INTERNAL")||n.includes("SERVICE_UNAVAILABLE")?"uncertain":"refused"}var X=3,Y=60;function U(e){if(e.attempt>=X)return;let t=h(e);if(t!==void 0)return t.seconds>Y?void 0:{seconds:t.seconds,why:`GitHub's ${t.kind} rate limit`};if(!(!e.repeatable||w(e)!=="uncertain"))return{seconds:2**e.attempt,why:`GitHub did not answer (${e.failure.message})`}}var Q={token:"usage",permission:"usage",missing:"usage",limit:"github",uncertain:"github",moved:"github",refused:"github"},S=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a{kind;status;types;constructor(t){let{kind:r,message:s,remedy:n}=t;super({code:Q[r],message:s,...n===void 0?{}:{remedy:n}}),this.kind=r,this.status=t.status,this.types=t.types??[]}};function _(e){let{failure:t,subject:r,permission:s,now:n}=e,{status:i}=t,o=i===void 0?t.message:`${i}: ${t.message}`,c=new Date(n+(h(e)?.seconds??0)*1e3).toISOString(),d={token:{message:`GitHub refused the token while asked for ${r} (${o}).`,remedy:"Give a token that this GitHub issued and that has neither expired nor been revoked."},permission:{message:`GitHub does not let this token do that with ${r} (${o}).`,remedy:`Add \`permissions: ${s}\` to the job, or give a token with that right. On a pull request from a fork the workflow token can only read.`},missing:{message:`GitHub knows no ${r}, or this token may not see it (${o}).`,remedy:`Check the name and the number; for a private repository the token needs \`${s}\`.`},limit:{message:`GitHub's rate limit is used up until ${c}; ${r} was not served (${o}).`,remedy:"Run again after that time; finished work is kept."},uncertain:{message:`GitHub did not answer about ${r} (${o}).`,remedy:"Run again; see https://www.githubstatus.com if it keeps happening."},moved:{message:`${r} changed (${o}).`},refused:{message:`GitHub refused ${r} (${o}).`}},u=w({failure:t,now:n}),{types:f}=t;return new S({kind:u,types:f,...d[u],...i===void 0?{}:{status:i}})}async function j(e){for(let t=0;;t++)try{return await e.send()}catch(r){let s=P({error:r,scrub:e.scrub});if(s===void 0)throw r;let n=e.clock.now(),i=U({failure:s,repeatable:e.repeatable,attempt:t,now:n});if(i===void 0)throw _({failure:s,now:n,subject:e.subject,permission:e.permission});e.onWait(i.seconds,i.why),await e.clock.sleep(i.seconds*1e3)}}var te=3e4,re={now:()=>Date.now(),sleep:e=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(e)};function W(e){let t=F(e),r=G(e.timeoutMilliseconds??te),s=a=>r.secrets().reduce((m,p)=>m.replaceAll(p,"***"),a),n={auth:t,apiUrl:ne(e.apiUrl),userAgent:e.userAgent??"gloss",fetch:r.fetch,log:a=>e.log?.(s(String(a)))},i=(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(H(t)).digest("hex"),o=v(()=>I(n)),c=e.throttle===!1?o:v(()=>L({...n,pace:i})),d={clock:e.clock??re,onWait:(a,m)=>e.onWait?.(a,m),scrub:s},u=(a,m,p)=>j({...d,subject:a.subject,permission:a.permission,repeatable:m,send:async()=>ie(await p(await(m?o():c())))}),f=a=>m=>m.graphql(a.document,a.variables);return{query:a=>u(a,!0,f(a)),mutate:a=>u(a,!1,f(a)),request:a=>u(a,a.route.startsWith("GET "),async m=>{let p=await m.request(a.route,a.parameters);return p.status===204?{}:p.data}),calls:r.count,limitLeft:r.limitLeft,firstSent:r.firstSent}}function ne(e){let t=URL.parse(e);if(t!==null&&/^https?:$/.test(t.protocol))return e.replace(/\/+$/,"");throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`The GitHub API URL ${JSON.stringify(e)} is not an http(s) URL.`,remedy:"Use https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise Server."})}function ie(e){if(typeof e=="object"&&e!==null)return e;throw new y("the answer is not JSON")}function v(e){let t;return()=>(t??=e(),t)}function Je({inputs:e,event:t}){return W({token:e["github-token"],apiUrl:t.apiUrl,onWait:se})}function se(e,t){(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.g)(`Waiting ${Math.ceil(e)} s for GitHub: ${t}`)}var $=10,oe=25e4;function Xe(e){let{report:t}=e,r=t?.totals,s=e.publications.find(({kind:i})=>i==="comment"),n={"run-id":e.runId,status:e.status,"items-total":r?.items,"items-done":r?.done,"items-reused":r?.reused,"items-failed":r?.failed,"model-calls":r?.modelCalls,"tokens-in":r?.tokensIn,"tokens-out":r?.tokensOut,"cost-usd":r?.costUsd,"estimated-usd":t?.estimate.costUsd,"comment-url":s?.url,"pull-request-url":e.publications.find(({kind:i})=>i==="pull-request")?.url,"commit-sha":e.publications.find(({kind:i})=>i==="commit")?.sha,"report-path":e.reportPath};for(let[i,o]of Object.entries(n))(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.d)(i,o??"")}function Ye(e){let t=e.items.filter(i=>i.status==="failed");for(let{key:i,error:o}of t.slice(0,$))(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.g)(`Not read: ${o??"unknown reason"}`,{file:i.replace(/#\d+$/,""),title:"Gloss"});let r=new Set(t.map(({key:i})=>i)),s=e.coverage.notRead.filter(({path:i})=>!r.has(i)),n=[...Map.groupBy(s,({reason:i})=>i)];for(let[i,o]of n.slice(0,$)){let c=o.slice(0,$).map(({path:u})=>u),d=o.length-c.length;(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.h)(`Not read (${i}): ${c.join(", ")}${d>0?` and ${d} more`:""}`,{title:"Gloss"})}}async function Qe(e){let{report:t,comment:r}=e,s=ae(e.publications);if(s!==""&&_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.a.addRaw(s,!0).addEOL(),r!==void 0?_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.a.addRaw(r.slice(0,oe),!0).addEOL():_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.a.addRaw(ue(e.error??e.text??`Status: ${e.status}`),!0),t){let{totals:n,estimate:i}=t;_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.a.addRaw(`
**Run** ${t.status}: ${n.done} of ${n.items} items, ${n.reused} reused, ${n.failed} failed \xB7 ${n.modelCalls} model call${n.modelCalls===1?"":"s"} (${i.modelCalls} expected), ${n.tokensIn.toLocaleString("en-US")} tokens in, ${n.tokensOut.toLocaleString("en-US")} out`,!0)}await _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.a.write().catch(n=>(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_2__.g)(`The job summary could not be written: ${n.message}`))}function ae(e){let t=e.find(({kind:i})=>i==="pull-request"),r=e.find(({kind:i,sha:o})=>i==="commit"&&o!==void 0),s=e.some(({kind:i,action:o})=>i==="commit"&&o==="skipped"),n=r?.sha===void 0?"":` in commit \`${r.sha.slice(0,7)}\``;return t?.url!==void 0?n===""?`Nothing new for the pull request ${t.url}.`:`Proposed by the pull request ${t.url}${n}.`:n!==""?`Written${n}.`:s?"Nothing was committed.":""}function ue(e){let t=Math.max(2,...[...e.matchAll(/`+/g)].map(([s])=>s.length)),r="`".repeat(t+1);return`${r}text
${e.trimEnd()}
${r}`}var tt=65536,ce=/^[a-z0-9-]+$/,de=/^<!-- gloss:([a-z0-9-]+)(?::([a-z0-9-]+))? -->[ \t]*(?:\r?\n|\r|$)/;function me(e){let t=e.name===void 0?[e.pipeline]:[e.pipeline,e.name],r=t.find(s=>!ce.test(s));if(r!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`${JSON.stringify(r)} cannot name a comment.`,remedy:"Use lower case letters, digits and hyphens."});return`<!-- gloss:${t.join(":")} -->`}function rt(e){let[,t,r]=de.exec(e)??[];if(t!==void 0)return{pipeline:t,...r===void 0?{}:{name:r}}}function nt(e){return`${me(e.marker)}
${e.body}`}function it(e,t){return D(e)===D(t)}function D(e){return e.replace(/\r\n?/g,`
`).trimEnd()}async function ut({directory:e,sha:t}){(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(t);let{exitCode:r}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:e,args:["cat-file","-e",`${t}^{commit}`]});return r===0}


/***/ }),

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

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]`,e=String.raw`\p{RGI_Emoji}|(?<=${i})[\u200c\u200d](?=${i})`,t=String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb\u{e0000}-\u{e0fff}\u0000-\u0008\u000b-\u001f\u007f-\u009f]`,a=new RegExp(`(${e})|${t}`,"gv"),c=new RegExp(t,"v");function S(p){let r=p.toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/g,`
`).replace(/[\v\f]/g," ");return c.test(r)?r.replace(a,(u,n)=>n??""):r}


/***/ }),

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=["openai","anthropic","google","compatible","offline"],s="offline:extractive",g=1;function x(e){return e===s?`${e}@${g}`:e}function u(e){let n=`providers: ${a.join(", ")}.`,o=e.trim(),l=o.indexOf(":");if(l<0){let r=a.find(m=>m===o);throw i(r?`Model '${o}' names a provider but no model.`:`Model '${o}' has no provider.`,`Write provider:id, for example ${r?f(r):`openai:${o||"gpt-5"}`}; ${n}`)}let p=o.slice(0,l),d=o.slice(l+1),t=a.find(r=>r===p);if(!t){let r=`Write provider:id, for example openai:gpt-5 or compatible:${d||p}; ${n}`;throw i(`Model '${o}' names the unknown provider '${p}'.`,r)}if(d==="")throw i(`Model '${o}' names no model.`,`Write, for example, ${f(t)}; ${n}`);if(t==="offline"&&o!==s)throw i(`Model '${o}' does not exist.`,`The only offline model is ${s}.`);return{provider:t,model:d}}function f(e){return{openai:"openai:gpt-5",anthropic:"anthropic:claude-sonnet-4-5",google:"google:gemini-2.5-flash",compatible:"compatible:llama3.3",offline:s}[e]}function i(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 2214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ P)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n="4b825dc642cb6eb9a060e54bf8d69288fbee4904";async function m({directory:t}){return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:t,args:["hash-object","-t","tree","--stdin"]})).toString("latin1").trim()}function l(t){if(!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${t}' is not a full commit id.`,remedy:"Pass 40 (or, in SHA-256 repositories, 64) hexadecimal digits."})}async function P({directory:t,name:e}){if(d(e),e===n)return await m({directory:t});let c=["rev-parse","--verify","--quiet","--end-of-options",`${e}^{commit}`],{exitCode:f,stdout:h}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:t,args:c}),o=h.toString("latin1").trim();if(f===0&&/^[0-9a-f]+$/.test(o))return o;let{shallow:g}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.f)({directory:t});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${e}' is not a commit of '${t}'.`,remedy:g?"The clone is shallow: fetch more history (actions/checkout: `fetch-depth: 0`; here: `git fetch --unshallow`).":"Pass an existing branch, tag or commit id; `git fetch` brings those of the remote."})}function d(t){if(!(t!==""&&!t.startsWith("-")&&!/[\u0000-\u001f\u007f]/.test(t)))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${t}' cannot be the name of a commit: it is empty, starts with '-' or holds a control character.`,remedy:"Pass a branch, tag or commit id."})}


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
