export const id = 23;
export const ids = [23];
export const modules = {

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnBranch: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9285);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8761);
/* harmony import */ var _chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6648);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5662);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8873);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1103);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2303);
/* harmony import */ var _chunk_IKKDLR3X_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3357);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7543);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6797);
/* harmony import */ var _chunk_ELVR7BDS_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6698);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3557);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7239);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5900);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4011);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5526);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2125);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8496);
/* harmony import */ var _chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(9790);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(6395);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(3142);
/* harmony import */ var _chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(9863);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(7063);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function J(n){let{inputs:m,target:o}=n;if(o.kind!=="branch")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_62__.a({code:"internal",message:"The event has no branch."});let t=m.publish??["pull-request","summary"],{branch:f,sha:p,isDefaultBranch:h}=o,s=(0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_3__.d)(n),l=t.includes("pull-request")||t.includes("files"),r=await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_1__.m)({...s,branch:f,sha:p,isDefaultBranch:h,publish:l});return s.dryRun&&r.text!==void 0&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_57__.i)(r.text),await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_1__.o)(n,r)}


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

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,g=/^[\s>]*(`{3,}|~{3,})\s*$/,m=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,E=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,u=1e3;function y({body:t,limit:n,notice:e}){if(t.length<=n)return t;let r=`

${e}`,s=n-r.length;if(s<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${n}.`});let{blockEnd:i,lineEnd:c}=b(t,s),o=i??c??{at:S(t,s),closing:""};return`${t.slice(0,o.at).trimEnd()}${o.closing}${r}`.trimStart()}function b(t,n){let e={},r={fence:void 0,indent:"",details:0,summary:!1};for(let s=0;s<n;){let i=f(t,s);$(t.slice(s,i),r);let c=p(r);if(i+c.length>n)break;let o=t.slice(i+1,f(t,i+1)),a={at:i,closing:c};i>0&&!r.summary&&(e.lineEnd=a,!r.fence&&h(o)&&(e.blockEnd=a)),s=i+1}return e}function h(t){return m.test(t)&&!E.test(t.slice(0,u).trim()||"none")}function $(t,n){if(n.fence&&!(n.indent.includes(">")&&!/^\s*>/.test(t))){g.exec(t.slice(0,u))?.[1]?.startsWith(n.fence)&&(n.fence=void 0);return}let[,e="",r="",s=""]=l.exec(t.slice(0,u))??[];if(n.fence=r&&!(r.startsWith("`")&&s.includes("`"))?r:void 0,n.indent=e.replace(/[^\s>]/g," "),!n.fence)for(let[i]of t.matchAll(/<\/?(?:details|summary)\b/gi)){let c=i.startsWith("</");/summary/i.test(i)?n.summary=!c:n.details=Math.max(0,n.details+(c?-1:1))}}function p({fence:t,indent:n,details:e}){return`${t?`
${n}${t}`:""}${`

</details>`.repeat(e)}`}function f(t,n){let e=t.indexOf(`
`,n);return e===-1?t.length:e}function S(t,n){return/[\ud800-\udbff]/.test(t[n-1]??"")?n-1:n}function M(t,n){let e=n(t);for(let r=0;r<5;r+=1){let s=n(e);if(s===e)return e;e=s}return n(e.replace(/[^\p{L}\p{M}\p{N}\n]+/gu," "))}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2955);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);return n===void 0?t:`[${t||(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


/***/ })

};
