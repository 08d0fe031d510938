export const id = 8226;
export const ids = [8226];
export const modules = {

/***/ 9010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nt),
/* harmony export */   b: () => (/* binding */ Ke),
/* harmony export */   c: () => (/* binding */ O),
/* harmony export */   d: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2392);
/* harmony import */ var _chunk_JRSGZSGH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4813);
/* harmony import */ var _chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8761);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7593);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(450);
/* harmony import */ var _chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7015);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(226);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3140);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6377);
/* harmony import */ var _chunk_NBZ4GENF_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1153);
/* harmony import */ var _chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1072);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var ke={eyes:[],rocket:["eyes"],confused:["eyes"]},Ae=100,E="/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";async function Q(e){let{content:n}=e,t=await z(()=>N(e,`POST ${E}`,{content:n}));if(t.outcome!=="done")return t;let{id:o,user:r}=t.value;for(let s of ke[n]){let i=await z(()=>Ce(e,s,r?.id));if(i.outcome==="uncertain")return i}return{outcome:"done",value:{id:o}}}async function Ce(e,n,t){let r=(await N(e,`GET ${E}`,{content:n,per_page:Ae})).find(({user:s})=>t!==void 0&&s?.id===t);r&&await N(e,`DELETE ${E}/{reaction_id}`,{reaction_id:r.id})}function N(e,n,t){let{client:o,owner:r,repo:s,commentId:i}=e;return o.request({route:n,parameters:{owner:r,repo:s,comment_id:i,...t},subject:`the reactions to comment ${i} in ${r}/${s}`,permission:"issues: write"})}async function z(e){try{return{outcome:"done",value:await e()}}catch(n){if(!(n instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_6__.a))throw n;if(n.kind==="uncertain")return{outcome:"uncertain",reason:n.message};if(n.kind==="missing")return{outcome:"missing"};throw n}}var Pe={pipeline:"commands"};async function Z(e){let{client:n,owner:t,repo:o,number:r,body:s,onNote:i}=e,{id:a,url:d,comments:c,gateway:m}=await (0,_chunk_JRSGZSGH_js__WEBPACK_IMPORTED_MODULE_2__.a)({client:n,owner:t,repo:o,number:r});await (0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_3__.g)({github:m,pullRequest:{id:a,url:d},comments:c,marker:Pe,onNote:i}).publish(s)}async function ee(e){let{client:n,owner:t,repo:o,commentId:r,content:s,onNote:i}=e;if(r!==void 0)try{await Q({client:n,owner:t,repo:o,commentId:r,content:s})}catch(a){if(!(a instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_6__.a))throw a;i(`No reaction could be given: ${a.message}`)}}var $e=5e4;function ne(e){let{pipeline:n,dryRun:t,end:o}=e,r=`/gloss ${n}`;if(t&&o.text!==void 0)return Re(r,o.text);if(o.publications.some(({kind:d,action:c})=>d==="comment"&&c!=="skipped"))return;let i=o.publications.find(({kind:d})=>d==="pull-request")?.url;if(i!==void 0)return`\`${r}\`: proposed by ${i}.`;let a=o.error===void 0?void 0:(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_10__.b)(o.error);return`\`${r}\`: ${a??"everything is up to date; there was nothing to write."}`}function Re(e,n){let t=Math.max(2,...[...n.matchAll(/`+/g)].map(([s])=>s.length)),o="`".repeat(t+1),r=n.slice(0,$e).trimEnd();return`\`${e} --dry-run\`: nothing was sent, and nothing written.

${o}text
${r}
${o}`}function te(e,n){return!(e instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_16__.a)||e.code==="state"||e.code==="internal"||e.code==="git"?`It failed; the log of ${n} says why.`:(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_16__.b)(e)}var ve=10*6e4;async function oe(e){let{client:n,intent:t,now:o}=e,{owner:r,repo:s,number:i}=t,a={client:n,owner:r,repo:s};if(t.on==="issue"){let u=t.defaultBranch,f=u===void 0?void 0:await (0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_4__.b)({...a,branch:u});return u===void 0||f===void 0?{reason:"The default branch has no commit yet."}:{kind:"branch",branch:u,sha:f,isDefaultBranch:!0}}if(o-Date.parse(t.createdAt)>ve)return{reason:"The comment came here too late to tell which commits you saw.",hint:"Write it again."};let{headSha:d,isCrossRepository:c,state:m}=await (0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_3__.h)({...a,number:i});return m!=="OPEN"?{reason:`The pull request is ${m.toLowerCase()}.`}:{kind:"pull-request",number:i,headSha:d,fork:c}}var xe=[{name:"--paths",takes:"patterns",set:(e,n)=>({...e,paths:[...e.paths,...n]})},{name:"--ignore",takes:"patterns",set:(e,n)=>({...e,ignore:[...e.ignore,...n]})},{name:"--dry-run",takes:"nothing",set:e=>({...e,dryRun:!0})},{name:"--all",takes:"nothing",verbs:["docs"],set:e=>({...e,all:!0})},{name:"--model",takes:"model",set:(e,[n])=>n===void 0?e:{...e,model:n}}],C={paths:[],ignore:[],dryRun:!1,all:!1};function P(e,n){return e.looksAt===void 0?[]:xe.filter(({takes:t,verbs:o})=>(o?.includes(e.name)??!0)&&(t!=="model"||n.length>0))}var Oe={run:{description:"A pipeline of this repository's own, by its name in `.github/gloss.yml`.",takes:"pipeline",looksAt:"tree"},estimate:{description:"What a pipeline would read, reuse and send. Nothing is sent and nothing written.",takes:"pipeline",looksAt:"tree"},retry:{description:"A pipeline again: only what failed, or is new, is asked for.",takes:"pipeline",looksAt:"tree"},help:{description:"What can be asked for here."},status:{description:"What is running and what was done here.",door:"app"},cancel:{description:"Stops what is running here. What was answered is kept.",door:"app"},approve:{description:"Publishes what waits here, exactly as it was shown.",takes:"digest"},reject:{description:"Throws away what waits here.",takes:"reason"}},Ee=new Set(["review","translate","changelog","diagram","ask","resume","pause"]);function h(e){let n=Object.entries(Oe).map(([r,s])=>({name:r,...s})),o=[...Object.values(_chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_7__.g).map(({name:r,description:s,looksAt:i})=>({name:r,description:s,looksAt:i})),...n];return e===void 0?o:o.filter(r=>r.door===void 0||r.door===e)}function $(e){return h().find(n=>n.name===e)}function re(e){return Ee.has(e)&&$(e)===void 0}function ie(e){return["### Gloss commands",["| Command | What it does |","| --- | --- |",...h(e.door).map(t=>`| \`/gloss ${t.name}\`${Ne(t,e.allowedModels)} | ${t.description} |`)].join(`
`),"A command is the first line of a new comment by somebody with write permission. \u{1F440}: taken, \u{1F680}: done, \u{1F615}: not done, and this comment says why."].join(`

`)}function Ne(e,n){if(e.takes!==void 0&&e.takes!=="pipeline")return` \`[${e.takes}]\``;let t={nothing:"",patterns:" GLOB\u2026",model:" ID"},o=P(e,n).map(({name:r,takes:s})=>` \`[${r}${t[s]}]\``);return[e.takes==="pipeline"?" `NAME`":"",...o].join("")}function se(e){let{line:n,reason:t,hint:o}=e;return[`\u{1F615} ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__.a)(n)}`,`${t}${o===void 0?"":` ${o}`}`].join(`

`)}var ae={admin:["admin"],write:["write","maintain"],read:["read","triage"]},Te=/^[\w-]{1,100}(?:\[bot\])?$/;async function de(e){let{client:n,owner:t,repo:o,login:r,id:s}=e;if(!Te.test(r))return"none";try{let i=await n.request({route:"GET /repos/{owner}/{repo}/collaborators/{username}/permission",parameters:{owner:t,repo:o,username:r},subject:`the permission of ${r} in ${t}/${o}`,permission:"metadata: read"});return i.user?.id===s?De(i):"none"}catch(i){if(i instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_6__.a&&i.kind==="missing")return"none";throw i}}function De({permission:e,role_name:n}){let t=String(e),o=Object.hasOwn(ae,t)?ae[t]:void 0;return o?.find(r=>r===n)??o?.[0]??"none"}var Ge=new Set(["write","maintain","admin"]),w=e=>({allowed:!1,reason:e,tell:!1});function ce(e){let{actor:n,permission:t}=e,o=T(e);if(o!=="person")return o;if(Ge.has(t))return{allowed:!0};let r=t==="none"?"has no access":`may only ${t}`;return{allowed:!1,reason:`Commands need write permission to this repository; \`${n.login}\` ${r}.`,tell:!0}}function T({actor:e,own:n,allowedBots:t=[],allowedApps:o=[]}){return (0,_chunk_NBZ4GENF_js__WEBPACK_IMPORTED_MODULE_13__.a)({actor:e,own:n})?w("our own comment"):e.appId!==void 0&&!o.includes(e.appId)?w("an App wrote it in the name of somebody"):e.type==="Bot"?t.includes(e.id)?{allowed:!0}:w("a bot that no setting allows"):e.type!=="User"?w("not the account of a person"):e.login.endsWith("[bot]")?w("a bot's name on the account of a person"):"person"}async function me(e){let n=T(e);if(n!=="person")return n;let{login:t,id:o}=e.actor;return ce({...e,permission:await de({...e,login:t,id:o})})}var D=40;function l(e){let n=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_15__.a)(e.slice(0,D*4)).replaceAll(/\s+/g," ").trim(),t=[...n];return (0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__.a)(t.length>D?`${t.slice(0,D).join("")}\u2026`:n)}function ue(e){let n=e.map(o=>`\`${o}\``),t=n.pop()??"";return n.length===0?t:`${n.join(", ")} or ${t}`}var le=30,Me=/^[\p{Dash}\u2500\u30fc]/u;function G(e){let{verb:n,allowedModels:t}=e,o=P(n,t),r=We(n,o),s=[];for(let i of e.words){let a=s.at(-1);if(!Me.test(i)){if(a===void 0||!Ie(a))return{reason:`${l(i)} is one word too many.`,hint:r};a.values.push(i);continue}let d=Se({word:i,flags:o,verb:n,hint:r});if("reason"in d)return d;s.push(d)}return Ve({found:s,allowedModels:t,hint:r})}function Ie({flag:e,values:n}){return e.takes==="patterns"||e.takes==="model"&&n.length===0}function Se(e){let{word:n,flags:t,verb:o,hint:r}=e,s=n.indexOf("="),i=s===-1?n:n.slice(0,s),a=t.find(d=>d.name===i);if(a===void 0){if(!i.startsWith("-"))return{reason:`${l(i)} does not begin with two plain hyphens.`,hint:r};let d=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_9__.a)({word:i,choices:t.map(m=>m.name)}),c=d===void 0?"":` Did you mean \`${d}\`?`;return{reason:`\`${o.name}\` takes no flag ${l(i)}.${c}`,hint:r}}return s===-1?{flag:a,values:[]}:a.takes==="nothing"?{reason:`\`${i}\` takes no value.`,hint:r}:{flag:a,values:[n.slice(s+1)]}}function Ve(e){let{found:n,allowedModels:t,hint:o}=e,r=C;for(let[s,{flag:i,values:a}]of n.entries()){if(n.slice(0,s).some(m=>m.flag===i)&&i.takes!=="patterns")return{reason:`\`${i.name}\` stands twice.`,hint:o};let c=_e({flag:i,values:a,allowedModels:t});if(c!==void 0)return{reason:c,hint:o};r=i.set(r,a)}return r.paths.length+r.ignore.length>le?{reason:`A command has at most ${le} patterns.`,hint:o}:r}function _e(e){let{flag:n,values:t,allowedModels:o}=e;if(n.takes==="nothing")return;let r=n.takes==="model"?"a model":"a pattern";return t.length===0||t.includes("")?`\`${n.name}\` needs ${r}.`:n.takes==="patterns"?t.map(i=>He(n,i)).find(Boolean):t.every(i=>o.includes(i))?void 0:`That model is not one of those allowed here: ${ue(o)}.`}function He(e,n){try{(0,_chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_12__.e)({pattern:n,source:e.name});return}catch(t){if(!(t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_16__.a))throw t;return`The pattern ${l(n)} is too long or stands for too many; write several shorter ones.`}}function We(e,n){if(n.length===0)return`Write \`/gloss ${e.name}\` and nothing behind it.`;let t={nothing:"",patterns:" GLOB\u2026",model:" ID"},o=n.map(({name:r,takes:s})=>`\`${r}${t[s]}\``);return`\`/gloss ${e.name}\` takes ${o.join(", ")}.`}var fe=2e3,pe=300,je=/^[0-9a-f]{7,40}$/,R="Write `/gloss help` to see what works here.";function ge(e){let n=(0,_chunk_NBZ4GENF_js__WEBPACK_IMPORTED_MODULE_13__.b)(e.body);if(n===void 0)return{kind:"none"};let t=Fe(n);if(t!==void 0)return{kind:"refused",reason:t,hint:R};let o=Je(n);if(o===void 0)return{kind:"refused",reason:"A quotation mark is not closed.",hint:"Close it, or put a backslash before it."};let[r="help",...s]=o.slice(1),i=$(r);if(i===void 0)return{kind:"refused",...Be(r,e.door)};if(i.door!==void 0&&e.door!==void 0&&i.door!==e.door){let d=`\`${r}\` needs the App: a job of the Action does not know of others.`;return{kind:"refused",verb:r,reason:d,hint:R}}if(i.looksAt==="change"&&e.on==="issue")return{kind:"refused",verb:r,...he(r)};if(i.takes==="pipeline")return qe({...e,verb:i,words:s});if(i.takes!==void 0)return Le({verb:i,words:s});let a=G({words:s,verb:i,allowedModels:e.allowedModels??[]});return"reason"in a?{kind:"refused",verb:r,...a}:{kind:"command",verb:r,options:a}}function qe(e){let{verb:n,words:t,on:o,allowedModels:r=[]}=e,[s,...i]=t;if(s===void 0||!_chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_8__.m.test(s)){let m=s===void 0?"Which pipeline?":`${l(s)} is no name of a pipeline.`,u=`Write \`/gloss ${n.name} NAME\`, with a name of \`.github/gloss.yml\`${n.name==="run"?"":" or of a built-in one"}.`;return{kind:"refused",verb:n.name,reason:m,hint:u}}let a=$(s),d=a?.looksAt===void 0||a.takes!==void 0?n:a;if(d.looksAt==="change"&&o==="issue")return{kind:"refused",verb:n.name,...he(s)};let c=G({words:i,verb:d,allowedModels:r});return"reason"in c?{kind:"refused",verb:n.name,...c}:{kind:"command",verb:s,options:n.name==="estimate"?{...c,dryRun:!0}:c}}function he(e){return{reason:`\`${e}\` looks at a change, and an issue has none.`,hint:"Write it on a pull request."}}function Le({verb:e,words:n}){let t=n.join(" ").trim(),o={kind:"command",verb:e.name,options:C};if(t==="")return o;if(e.takes==="reason"){if(t.length<=pe)return{...o,argument:t};let r=`The reason is too long: at most ${pe} characters.`;return{kind:"refused",verb:e.name,reason:r,hint:"Say it in a sentence."}}return je.test(t)?{...o,argument:t}:{kind:"refused",verb:e.name,reason:`${l(t)} is no digest.`,hint:`Write \`/gloss ${e.name}\`, or the digest of the preview behind it.`}}function Fe(e){if(e.length>fe)return`The command is too long: at most ${fe} characters.`;if(/[^\S \t]/.test(e)||(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_15__.a)(e)!==e)return"The command contains control or invisible characters, or unusual spaces."}function Be(e,n){if(re(e))return{verb:e,reason:`\`${e}\` does not work here yet.`,hint:R};let t=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_9__.a)({word:e,choices:h(n).map(r=>r.name)}),o=t===void 0?"":` Did you mean \`${t}\`?`;return{reason:`There is no command ${l(e)}.${o}`,hint:R}}function Je(e){try{return (0,_chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}catch(n){if(n instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_16__.a)return;throw n}}async function nt(e,n){let t=(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_5__.h)(e),o={context:e,intent:n,client:t},{owner:r,repo:s,actor:i,body:a,on:d}=n,c=await me({client:t,owner:r,repo:s,actor:i,own:{}});if(!c.allowed)return c.tell?await x(o,c):v(`the comment is not followed (${c.reason})`);let m=ge({body:a,on:d,door:"action"});if(m.kind==="none")return v("the comment is no command");if(m.kind==="refused")return await x(o,m);if(m.verb==="help")return await M(o,ie({door:"action",allowedModels:[]})),await O(o,"rocket"),v("the command is answered");let{verb:u,options:f,argument:ye}=m;if(u==="approve"||u==="reject"){let{followDecision:be}=await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 126));return await be(o,{verb:u,argument:ye})}return await Xe(o,u,f)}async function Xe(e,n,t){let{context:o,intent:r,client:s}=e,{owner:i,repo:a,actor:d}=r,c=await oe({client:s,intent:r,now:Date.now()});if("reason"in c)return await x(e,c);await O(e,"eyes");let m=r.on==="issue"?{issue:r.number}:{},u={...o,place:{owner:i,repo:a},pipeline:n,target:c,actor:d.login,...m,asked:t},f=t.dryRun||o.inputs["dry-run"];return await Ke({...e,dryRun:f},n,()=>(0,_chunk_NBZ4GENF_js__WEBPACK_IMPORTED_MODULE_13__.d)(u))}async function Ke(e,n,t){let{context:o,dryRun:r=!1}=e;try{let s=await t();if(!("exitCode"in s))return await x(e,s);let{exitCode:i,end:a}=s,d=ne({pipeline:n,dryRun:r,end:a});return d!==void 0&&await M(e,d),await O(e,i===0?"rocket":"confused"),i}catch(s){if(!o.signal.aborted){let i=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_10__.b)(te(s,"the job"));await we(e,{reason:i}).catch(()=>{})}throw s}}async function M({intent:e,client:n},t){let{owner:o,repo:r,number:s}=e;await Z({client:n,owner:o,repo:r,number:s,body:t,onNote:I})}async function O({intent:e,client:n},t){let{owner:o,repo:r,commentId:s}=e;await ee({client:n,owner:o,repo:r,commentId:s,content:t,onNote:I})}async function we(e,{reason:n,hint:t}){let o=l(e.intent.body).replaceAll("`","");await M(e,se({line:o,reason:n,hint:t})),await O(e,"confused")}async function x(e,n){return await we(e,n),v("the command is refused, and a comment says why")}function v(e){return I(`Nothing was run: ${e}.`),(0,_chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_14__.m)({status:"skipped",publications:[],runId:"",resumed:!1}),0}function I(e){(0,_chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_14__.h)(e,{title:"Gloss"})}


/***/ }),

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u={token:"usage",permission:"usage",missing:"usage",limit:"github",uncertain:"github",moved:"github",refused:"github"},r=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a{kind;status;types;constructor(e){let{kind:s,message:n,remedy:i}=e;super({code:u[s],message:n,...i===void 0?{}:{remedy:i}}),this.kind=s,this.status=e.status,this.types=e.types??[]}};


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Je),
/* harmony export */   b: () => (/* binding */ ze),
/* harmony export */   c: () => (/* binding */ Ve),
/* harmony export */   d: () => (/* binding */ Xe),
/* harmony export */   e: () => (/* binding */ Ye),
/* harmony export */   f: () => (/* binding */ ae),
/* harmony export */   g: () => (/* binding */ Qe),
/* harmony export */   h: () => (/* binding */ Ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(450);
/* harmony import */ var _chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1072);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3053);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x="undici:request:bodySent";function S(e){let t=0,n,r=new Set;return{count:()=>t,secrets:()=>[...r],limitLeft:()=>n,firstSent:new Promise(i=>{let s=()=>{(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__.unsubscribe)(x,s),i()};(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__.subscribe)(x,s)}),fetch:async(i,s)=>{t+=1;let u=new Headers(s?.headers).get("authorization")?.replace(/^\S+ /,"");u&&r.add(u);let a=AbortSignal.timeout(e),m=await globalThis.fetch(i,{...s,signal:a}),c=m.headers.get("x-ratelimit-remaining");return c!==null&&(n=Number(c)),m}}}async function C(e){if("token"in e)return{auth:e.token};let{createAppAuth:t}=await __webpack_require__.e(/* import() */ 5978).then(__webpack_require__.bind(__webpack_require__, 5978)),{app:n,installationId:r}=e;return{authStrategy:t,auth:{...n,...r===void 0?{}:{installationId:r}}}}function T(e){return"token"in e?`token ${e.token}`:`app ${e.app.appId} ${e.installationId??""}`}function E(e){if(!("token"in e))return e;let t=e.token.trim();if(/^[\x21-\x7e]+$/.test(t))return{token:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:t===""?"There is no GitHub token.":"The GitHub token contains characters that no token contains.",remedy:"Set `github-token` in the workflow, or GITHUB_TOKEN in the environment."})}var K="2022-11-28";async function G(e){let{Octokit:t}=await Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186));return H(new t(await O(e)))}async function $(e){let[{Octokit:t},{throttling:n}]=await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186)),__webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 8547))]),r=t.plugin(n),i={id:e.pace,onRateLimit:()=>!1,onSecondaryRateLimit:()=>!1};return H(new r({...await O(e),throttle:i}))}async function O(e){let{log:t}=e,n={debug:()=>{},info:()=>{},warn:t,error:t};return{...await C(e.auth),baseUrl:e.apiUrl,userAgent:e.userAgent,log:n,request:{fetch:e.fetch,log:n}}}function H(e){return e.hook.before("request",t=>{t.headers["x-github-api-version"]=K}),e}var D={ghp_:"classic",gho_:"classic",github_pat_:"fine",ghu_:"fine"};function R(e){return"token"in e?Object.entries(D).find(([n])=>e.token.startsWith(n))?.[1]??"job":"app"}function F(e){let{auth:t,permission:n}=e,r=n.split(", ").map(B).join(" and "),i="Give a token that this GitHub issued and that has neither expired nor been revoked.",s=a=>`Check the name and the number; ${a}.`;return{job:{token:i,permission:`Add \`permissions: ${n}\` to the job, or give a token with that right. On a pull request from a fork the workflow token can only read.`,missing:s(`for a private repository the token needs \`${n}\``)},app:{token:"Check the number of the App and its private key, and that it is installed there and not suspended.",permission:`Give the App the permission ${r} (in its settings, under Permissions & events), and accept the change where it is installed.`,missing:s(`the App has to be installed on that repository, with ${r}`)},classic:{token:i,permission:"Give the token the scope `repo` (`public_repo` is enough for a public repository); its owner has to have that right, too.",missing:s("for a private repository the token needs the scope `repo`")},fine:{token:i,permission:`Give the token the repository permission ${r}, and access to that repository.`,missing:s(`the token has to have access to that repository, with ${r}`)}}[t]}function B(e){let[t="",n]=e.split(": "),r=t.replaceAll("-"," ");return`\`${r.charAt(0).toUpperCase()}${r.slice(1)}: ${n==="write"?"Read and write":"Read-only"}\``}var b=class extends Error{},J=300;function I(e){let t=z(e.error);return t&&{...t,message:e.scrub(t.message).slice(0,J)}}function z(e){if(!(e instanceof Error))return;if(e instanceof b)return g({error:e});let t=e,n=t.response;if(t.name==="GraphqlResponseError")return g({error:e,status:200,headers:t.headers,errors:t.errors});if(n?.data?.errors!==void 0&&t.name!=="HttpError")return g({error:e,status:200,headers:n.headers,errors:n.data.errors});if(t.name==="HttpError")return g(n===void 0?{error:e}:{error:e,status:Number(t.status),headers:n.headers})}function g(e){let t=Array.isArray(e.errors)?e.errors:[],n=t.map(r=>(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(r.message)).join("; ");return{status:e.status,headers:Object.fromEntries(Object.entries(e.headers??{}).map(([r,i])=>[r.toLowerCase(),String(i)])),message:n===""?(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.error):n,types:t.map(r=>r.type).filter(r=>typeof r=="string")}}function h(e){let{failure:t,now:n}=e,r=/secondary rate|abuse detection|submitted too quickly/i.test(t.message),i=t.headers["x-ratelimit-remaining"]==="0",s=t.types.some(p=>p.startsWith("RATE_LIMIT")),u=t.status===403||t.status===429,a=L(t.headers["retry-after"]);if(!(s||r||t.status===429||u&&(i||a!==void 0)))return;if(a!==void 0)return{kind:i&&!r?"primary":"secondary",seconds:a};let c=L(t.headers["x-ratelimit-reset"]);return(i||s)&&c!==void 0?{kind:"primary",seconds:Math.max(0,Math.ceil(c-n/1e3))+1}:{kind:i||s?"primary":"secondary",seconds:60}}function L(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}function k(e){let{failure:t}=e,{status:n,message:r,types:i}=t;return n===void 0||n>=500?"uncertain":h(e)!==void 0?"limit":n===401?"token":n===404||i.includes("NOT_FOUND")?"missing":n===403||i.includes("FORBIDDEN")||i.includes("INSUFFICIENT_SCOPES")||/resource not accessible by|SAML enforcement/i.test(r)?"permission":/something went wrong while executing|respond to your request in time/i.test(r)||i.includes("INTERNAL")||i.includes("SERVICE_UNAVAILABLE")?"uncertain":"refused"}var V=3,X=60;function _(e){if(e.attempt>=V)return;let t=h(e);if(t!==void 0)return t.seconds>X?void 0:{seconds:t.seconds,why:`GitHub's ${t.kind} rate limit`};if(!(!e.repeatable||k(e)!=="uncertain"))return{seconds:2**e.attempt,why:`GitHub did not answer (${e.failure.message})`}}function M(e){let{failure:t,subject:n,now:r}=e,{status:i}=t,s=i===void 0?t.message:`${i}: ${t.message}`,u=new Date(r+(h(e)?.seconds??0)*1e3).toISOString(),a=F(e),m={token:{message:`GitHub refused the token while asked for ${n} (${s}).`,remedy:a.token},permission:{message:`GitHub does not let this token do that with ${n} (${s}).`,remedy:a.permission},missing:{message:`GitHub knows no ${n}, or this token may not see it (${s}).`,remedy:a.missing},limit:{message:`GitHub's rate limit is used up until ${u}; ${n} was not served (${s}).`,remedy:"Run again after that time; finished work is kept."},uncertain:{message:`GitHub did not answer about ${n} (${s}).`,remedy:"Run again; see https://www.githubstatus.com if it keeps happening."},moved:{message:`${n} changed (${s}).`},refused:{message:`GitHub refused ${n} (${s}).`}},c=k({failure:t,now:r}),{types:p}=t;return new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:c,types:p,...m[c],...i===void 0?{}:{status:i}})}async function j(e){for(let t=0;;t++)try{return await e.send()}catch(n){let r=I({error:n,scrub:e.scrub});if(r===void 0)throw n;let i=e.clock.now(),s=_({failure:r,repeatable:e.repeatable,attempt:t,now:i});if(s===void 0){let{subject:u,permission:a,auth:m}=e;throw M({failure:r,now:i,subject:u,permission:a,auth:m})}e.onWait(s.seconds,s.why),await e.clock.sleep(s.seconds*1e3)}}var Z=3e4,ee={now:()=>Date.now(),sleep:e=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(e)};function N(e){let t=E(e),n=S(e.timeoutMilliseconds??Z),r=o=>n.secrets().reduce((d,l)=>d.replaceAll(l,"***"),o),i={auth:t,apiUrl:te(e.apiUrl),userAgent:e.userAgent??"gloss",fetch:n.fetch,log:o=>e.log?.(r(String(o)))},s=(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(T(t)).digest("hex"),u=v(()=>G(i)),a=e.throttle===!1?u:v(()=>$({...i,pace:s})),m={clock:e.clock??ee,onWait:(o,d)=>e.onWait?.(o,d),scrub:r,auth:R(t)},c=(o,d,l)=>j({...m,subject:o.subject,permission:o.permission,repeatable:d,send:async()=>ne(await l(await(d?u():a())))}),p=o=>d=>d.graphql(o.document,o.variables);return{query:o=>c(o,!0,p(o)),mutate:o=>c(o,!1,p(o)),request:o=>c(o,o.route.startsWith("GET "),async d=>{let l=await d.request(o.route,o.parameters);return l.status===204?{}:l.data}),calls:n.count,limitLeft:n.limitLeft,firstSent:n.firstSent}}function te(e){let t=URL.parse(e);if(t!==null&&/^https?:$/.test(t.protocol))return e.replace(/\/+$/,"");throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`The GitHub API URL ${JSON.stringify(e)} is not an http(s) URL.`,remedy:"Use https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise Server."})}function ne(e){if(typeof e=="object"&&e!==null)return e;throw new b("the answer is not JSON")}function v(e){let t;return()=>(t??=e(),t)}function Ke(e){let{inputs:t,apiUrl:n,timeoutMilliseconds:r}=e,i=r===void 0?{}:{timeoutMilliseconds:r};return N({token:t["github-token"],apiUrl:n,onWait:re,...i})}function re(e,t){(0,_chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_2__.g)(`Waiting ${Math.ceil(e)} s for GitHub: ${t}`)}var Je=65536,ie=/^[a-z0-9-]+$/,se=/^<!-- gloss:([a-z0-9-]+)(?::([a-z0-9-]+))? -->[ \t]*(?:\r?\n|\r|$)/;function oe(e){let t=e.name===void 0?[e.pipeline]:[e.pipeline,e.name],n=t.find(r=>!ie.test(r));if(n!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`${JSON.stringify(n)} cannot name a comment.`,remedy:"Use lower case letters, digits and hyphens."});return`<!-- gloss:${t.join(":")} -->`}function ze(e){let[,t,n]=se.exec(e)??[];if(t!==void 0)return{pipeline:t,...n===void 0?{}:{name:n}}}function Ve(e){return`${oe(e.marker)}
${e.body}`}var U=/\n<!-- gloss-head ([0-9a-f]{4,64}) -->\s*$/;function Xe(e,t){return`${e.trimEnd()}
<!-- gloss-head ${t} -->`}function Ye(e){return U.exec(e)?.[1]}function ae(e){return e.replace(U,"")}function Qe(e,t){return P(e)===P(t)}function P(e){return ae(e.replace(/\r\n?/g,`
`)).trimEnd()}


/***/ }),

/***/ 3140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function u(s){let e=i(s.word);if(e.length>c)return;let t=s.choices.map(n=>({choice:n,slips:d(e,i(n))})).sort((n,r)=>n.slips-r.slips)[0];return t&&t.slips<=Math.min(g,Math.floor(e.length/2))?t.choice:void 0}function i(s){return s.toLowerCase().replaceAll(/[-_. ]/g,"")}var g=2,c=40;function d(s,e){let o=Array.from({length:e.length+1},(t,n)=>n);for(let t=1;t<=s.length;t++){let n=[t];for(let r=1;r<=e.length;r++){let l=(o[r-1]??0)+(s[t-1]===e[r-1]?0:1);n.push(Math.min(l,(o[r]??0)+1,(n[r-1]??0)+1))}o=n}return o[e.length]??0}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ E),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ I),
/* harmony export */   d: () => (/* binding */ L)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3786);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2955);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var E=/^[a-z][a-z0-9-]{0,39}$/,d=/(?<!`)<!--[ \t]*gloss:image[ \t]+([a-z][a-z0-9-]{0,39})[ \t]*-->((?:(?!<!--[ \t]*\/?gloss:image)[\s\S])*)<!--[ \t]*\/gloss:image[ \t]*-->/g,f=/^ {0,3}(`{3,}|~{3,})/,h=/^ {0,3}<\/?[a-z]/i,$=300;function x(s){return[...A(s).matchAll(d)].map(e=>{let[t,r="",i=""]=e,n=e.index,o=n+t.indexOf("-->")+3;return{name:r,start:n,end:n+t.length,from:o,to:o+i.length}})}function I(s){let{page:e,place:t,picture:r}=s,{text:i}=e,n=i.lastIndexOf(`
`,t.start-1)+1,o=i.slice(n,t.start),a=(0,_chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_1__.a)({from:e.path,to:r.path}),c=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__.a)(r.alt).replaceAll(/\s+/g," ").trim().slice(0,$).toWellFormed(),l=P(i,n)?`<img src="${a}" alt="${b(c)}">`:`![${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_2__.b)(c)}](${a})`;if(o.trim()!=="")return l;let u=/\r\n/.test(i.slice(n,t.end+2))?`\r
`:`
`;return`${u}${o}${l}${u}${o}`}function L({text:s,names:e}){return x(s).filter(({name:t})=>e.has(t)).reduceRight((t,{start:r,end:i})=>{let[n,o]=[t.slice(0,r),t.slice(i)],a=/^[ \t]*(?:\r?\n|$)/.exec(o)?.[0];if(a===void 0||!/(?:^|\n)[ \t]*$/.test(n))return n+o;let c=n.replace(/[ \t]*$/,""),l=o.slice(a.length),u=c===""||/\n[ \t]*\r?\n$/.test(c);return c+(u?l.replace(/^[ \t]*\r?\n/,""):l)},s)}function A(s){let e;return s.split(`
`).map(t=>{let r=f.exec(t)?.[1],i=e!==void 0||r!==void 0;return e===void 0?e=r:r?.startsWith(e)&&t.trim()===r&&(e=void 0),i?" ".repeat(t.length):t}).join(`
`)}function P(s,e){let t=s.slice(0,e).split(`
`).slice(0,-1).reverse(),r=t.findIndex(n=>n.trim()==="");return(r===-1?t:t.slice(0,r)).some(n=>h.test(n))}function b(s){return s.replaceAll(/[^\p{L}\p{N} .,:;-]/gu,e=>`&#${e.codePointAt(0)};`)}


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

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p),
/* harmony export */   b: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function p({from:t,to:n}){let s=t.split("/").slice(0,-1),i=n.split("/"),e=0;for(;e<s.length&&e<i.length-1&&s[e]===i[e];)e+=1;return[...s.slice(e).map(()=>".."),...i.slice(e).map(d)].join("/")}function d(t){return encodeURIComponent(t.toWellFormed()).replace(/%(?:40|2B|2C|3D)/g,decodeURIComponent).replace(/[()*!'~_]/g,n=>n==="_"?n:`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}function u({from:t,link:n}){if(/^[a-z][a-z0-9+.-]*:|^\/\/|[\\\s\p{Cc}]/iu.test(n))return;let[,s="",i=""]=/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(n)??[],e=c(s);if(e===void 0||/[\\\p{Cc}]/u.test(e))return;let r=e.startsWith("/")||e===""?[]:t.split("/").slice(0,-1);for(let o of(e===""?t:e).split("/")){if(o===".."&&r.length===0)return;o===".."?r.pop():o!==""&&o!=="."&&r.push(o)}return{path:r.join("/"),fragment:i}}function c(t){try{return decodeURIComponent(t)}catch{return}}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e),
/* harmony export */   b: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function e(r){return`branch ${r.branch} of ${r.owner}/${r.repo}`}var a=`query GlossBranchHead($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;async function p(r){let{client:n,owner:t,repo:o,branch:i}=r;return(await n.query({document:a,variables:{owner:t,repo:o,ref:`refs/heads/${i}`},subject:e(r),permission:"contents: read"})).repository?.ref?.target?.oid}


/***/ }),

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ o),
/* harmony export */   c: () => (/* binding */ h),
/* harmony export */   d: () => (/* binding */ ue),
/* harmony export */   e: () => (/* binding */ fe),
/* harmony export */   f: () => (/* binding */ O),
/* harmony export */   g: () => (/* binding */ xe),
/* harmony export */   h: () => (/* binding */ L),
/* harmony export */   i: () => (/* binding */ W),
/* harmony export */   j: () => (/* binding */ ee),
/* harmony export */   k: () => (/* binding */ Ae),
/* harmony export */   l: () => (/* binding */ ye),
/* harmony export */   m: () => (/* binding */ Me),
/* harmony export */   n: () => (/* binding */ ne),
/* harmony export */   o: () => (/* binding */ re),
/* harmony export */   p: () => (/* binding */ Re)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6532);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var D=200,A=["openai","anthropic","google","compatible","offline"];function m(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(D).regex(new RegExp(`^(${A.join("|")}):\\S+$`),`must be 'provider:id', with one of the providers ${A.join(", ")}`)}var y=[[/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,"must have no invisible characters"],[/\\/,"must have '/' between directories, not '\\'"],[/^[/~]|^[a-z]:/iu,"must be relative to the root of the repository, such as 'docs/reference'"],[/(^|\/)\.{1,2}(\/|$)/,"must have no '.' or '..' in it: write it from the root of the repository"],[/\/\/|\/$/,"must have a name between two slashes"]],G=[...y,[/[<>:"|?*]/,'must have none of < > : " | ? * in it, which Windows cannot write'],[/[. ](\/|$)/,"must have no dot or space at the end of a name"],[/(^|\/)(\.git[^/]*|git~\d|node_modules)(\/|$)/i,"must not be in '.git', '.github' or 'node_modules'"],[/^\./,"must not begin with a dot: tools read their settings from such places"]];function c(t){return t!==t.normalize("NFC")?"must be in the composed form of Unicode (NFC)":G.find(([i])=>i.test(t))?.[1]}function _(t){return y.find(([i])=>i.test(t))?.[1]}function v(t){if([...t.matchAll(/\{/g)].length>4)return"must have at most 4 groups in braces. Write several patterns";if(H(t)>64)return"must stand for at most 64 patterns with its braces. Write several patterns";if([...t.matchAll(/\*{2,}/g)].length>3)return"must have at most 3 times '**'. Write several patterns";if(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(t))return"must be one line";if(/^!?\s*$/.test(t))return"must not be empty";if(/^\s|\s$/.test(t))return"must not begin or end with a space";if(t.startsWith("#"))return"must not begin with '#', which begins a comment there. Write '\\#'";if(/^!?\.\//.test(t))return"must not begin with './', which matches nothing. Write it without";if(/(^!?|\/)\.\.(\/|$)/.test(t))return"must have no '..' in it: patterns hold from the root downwards";if(/\\[\p{L}\p{N}_]/u.test(t))return"must have '/' between directories, not '\\'"}function H(t){let i=t,n=1;for(let s=E(i);s;s=E(i))n*=s[0].split(",").length,i=i.replace(s[0],"_");return n}function E(t){return/\{[^{}]*\}/.exec(t)}var K=100;function o(t){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(t).regex(/^[^\r\n]*$/,"must be one line")}function h(){let t=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(256).superRefine(l(v));return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(t).max(K)}function ue(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).overwrite(t=>t.replace(/(?<=[^/])\/$/,"")).superRefine(l(c))}function fe(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).superRefine(l(t=>c(t)??(/[^/]\.md$/.test(t)?void 0:"must end in '.md'")))}function r(t,i){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).superRefine(l(n=>_(n)??(t?.test(n)===!1?i:void 0)))}function l(t){return(i,n)=>{let s=i===""?void 0:t(i);s!==void 0&&n.addIssue({code:"custom",message:s})}}function O(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.number().min(0).max(1e5)}function xe(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.number().min(0).max(1e5)}var q=/^[a-z][a-z0-9_]{0,39}$/,k=2e4,V=3600,Y=10,J=64e3,u=4096,Z=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(q,"must be a word of a-z, 0-9 and '_' that begins with a letter").meta({title:"Name",description:"What later stages and outputs call it: `stages.<name>`.",examples:["outline"]}),T=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(k).meta({title:"Prompt",description:"A Liquid template over `item`, `stages`, `repository` (and `items`, `failures` in `all`): what is asked, or said, or drawn.",examples:[`Write one paragraph about {{ item.path }}:

{{ item.text }}`]}),M={name:Z,prompt:T.optional(),"prompt-file":r().optional().meta({title:"Prompt in a file",description:"A file of the repository that holds the prompt, read from the base like this file.",examples:[".github/gloss/outline.md"]})},p={...M,model:m().optional().meta({title:"Model of the stage",description:"The model, as 'provider:id', where it is not the pipeline's.",examples:["openai:gpt-5-mini"]}),retries:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(0).max(Y).optional().meta({title:"Retries",description:"How often a failed call is tried again before the item is given up; 5 unless told. A refusal is final.",examples:[2]}),timeout:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(V).optional().meta({title:"Timeout",description:"Seconds that one call of this stage may take.",examples:[300]})},R=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().max(k).optional().meta({title:"Instructions",description:"What holds for every item: tone, form, rules. It is no template.",examples:["Short sentences. British spelling."]}),P=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(16).max(J).optional().meta({title:"Longest answer",description:"Tokens that an answer may have at most; a longer one is a failure.",examples:[2e3]}),a=t=>_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.literal(t).meta({title:"Kind",description:"What the stage does; it decides which other settings the stage takes.",examples:[t]}),f=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("text"),...p,system:R,"max-output-tokens":P}).meta({title:"Text",description:"One model call that answers with text."}),x=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("object"),...p,system:R,"max-output-tokens":P,schema:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string(),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.unknown()).meta({title:"Schema",description:"JSON Schema of the answer, an object.",examples:[{type:"object",properties:{summary:{type:"string"}},required:["summary"]}]})}).meta({title:"Object",description:"One model call that answers with data of a given form."}),Q=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(/^[1-9]\d{1,3}x[1-9]\d{1,3}$/,{error:"must be 'WIDTHxHEIGHT' in pixels, for example 1024x1024",abort:!0}).refine(t=>t.split("x").every(i=>Number(i)<=u),`must be at most ${u}x${u}`),j=o(60).optional().meta({title:"Service",description:"The job service that makes it, by the name the operator gave it; without one the model makes it. Addresses and keys are never in this file.",examples:["studio"]}),g=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("image"),...p,service:j,size:Q.optional().meta({title:"Size",description:"Pixels, WIDTHxHEIGHT; 1024x1024 unless told.",examples:["1200x630"]}),format:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["png","jpeg","webp"]).optional().meta({title:"Format",description:"The format of the picture; png unless told.",examples:["webp"]}),alt:T.optional().meta({title:"Alternative text",description:"A template for what the picture shows, for those who do not see it; the first words of the prompt unless told.",examples:["The parts of {{ item.key }} and how they meet"]})}).meta({title:"Image",description:"One picture, checked before it is kept."}),N=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("speech"),...p,service:j,voice:o(60).optional().meta({title:"Voice",description:"A voice by the provider's own name for it.",examples:["alloy"]}),format:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["mp3","wav","opus"]).optional().meta({title:"Format",description:"The format of the sound; mp3 unless told.",examples:["wav"]})}).meta({title:"Speech",description:"The prompt, read aloud."}),b=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("transform"),...M,parse:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["text","json"]).optional().meta({title:"Reading",description:"What the rendered text is: 'text', or 'json' to be read into data.",examples:["json"]})}).meta({title:"Transform",description:"A template alone; no model is called."}),I=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.discriminatedUnion("kind",[f,x,g,N,b]),X=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.discriminatedUnion("kind",[f,x,g,b]),L=Object.fromEntries(Object.entries({text:f,object:x,image:g,speech:N,transform:b}).map(([t,{shape:i}])=>[t,Object.keys(i)])),W=Object.keys(L),ee=W.filter(t=>t!=="speech"),$=t=>[...new Set(t.flatMap(i=>L[i]??[]))],Ae=$(W),ye=$(ee);var Me=/^[a-z][a-z0-9-]{0,39}$/,te=10,ie=5,C=5,oe=500,ne=1e4,se=1e3,F=()=>_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(2e4),z=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({files:h().min(1).optional().meta({title:"Files",description:"Files of the repository, as patterns of gitignore syntax: an item each.",examples:[["docs/**/*.md"]]}),"pull-request":h().optional().meta({title:"Changed files",description:"Files that a pull request (or range of commits) changes, as patterns; [] means all. An item each.",examples:[["src/"]]}),thread:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.union([_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.literal(!0),r()]).optional().meta({title:"Thread",description:"With 'true' the conversation on the issue or pull request where it is asked for; with a path an exported conversation in the repository (JSON, or Markdown). Parts of it are the items.",examples:[!0,"discussions/42.json"]}),commits:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(se).optional().meta({title:"Commits",description:"So many of the newest commits at most, of the range that is asked for: an item each.",examples:[100]}),prompts:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.union([_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(4e3),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string(),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.unknown())])).min(1).max(oe).optional().meta({title:"Prompts",description:"Texts, or mappings whose keys templates can use: an item each.",examples:[["A lighthouse at dawn","A harbour at night"]]}),table:r(/\.(?:csv|tsv|json|jsonl|ndjson|ya?ml)$/i,"must end in .csv, .tsv, .json, .jsonl, .ndjson, .yml or .yaml").optional().meta({title:"Table",description:"A CSV, TSV, JSON, JSONL or YAML file of the repository: an item for each row.",examples:["data/products.csv"]}),key:o(100).optional().meta({title:"Key",description:"The column (or key of a prompt) that names an item; `id`, `key`, `slug` or `name` unless told, else its number.",examples:["sku"]}),chunk:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(200).max(1e5).optional().meta({title:"Chunks",description:"Longer texts are cut into items of about so many tokens.",examples:[6e3]})}).meta({title:"Source",description:"What the items are: one of files, pull-request, thread, commits, prompts and table."}),w=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({path:o(500).meta({title:"Path",description:"A template. It begins with a directory and ends in an extension, both written out: nothing is written elsewhere.",examples:["docs/products/{{ item.key | slugify }}.md"]}),content:F().optional().meta({title:"Content",description:"A template for the whole file; without one, the file is what its stage made.",examples:[`# {{ item.key }}

{{ stages.text }}
`]}),stage:o(40).optional().meta({title:"Stage",description:"The stage whose outcome is the file, for one without content; the last stage unless told.",examples:["hero"]}),reference:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(_chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_1__.a,"must be a word of a-z, 0-9 and '-' that begins with a letter").optional().meta({title:"Reference",description:"For a picture made from a Markdown page: the page shows it between `<!-- gloss:image NAME -->` and `<!-- /gloss:image -->`, by this name.",examples:["hero"]})}).meta({title:"File",description:"One file for each item, or one of all."}),U=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({each:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(w).max(C).default([]).meta({title:"Files of each item",description:"Files that are written for every item.",examples:[[{path:"docs/products/{{ item.key }}.md"}]]}),all:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(w).max(C).default([]).meta({title:"Files of all items",description:"Files that are written once, from all results.",examples:[[{path:"docs/products/README.md",content:`{% for one in items %}- {{ one.key }}
{% endfor %}`}]]}),comment:F().optional().meta({title:"Comment",description:"A template for the comment on the pull request or issue, and for the terminal.",examples:[`### Notes

{{ stages.overview }}`]})}).meta({title:"Publish",description:"Where the results go: files of each item, files of all, a comment."}),re=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({description:o(200).default("").meta({title:"Description",description:"What the pipeline is for, in one line, for help and lists.",examples:["Product texts from the price list"]}),source:z,each:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(I).max(te).default([]).meta({title:"Stages of each item",description:"What is done to every item, in order; each sees what the earlier ones made.",examples:[[{name:"text",kind:"text",prompt:"Describe {{ item.key }}."}]]}),all:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(X).max(ie).default([]).meta({title:"Stages over all",description:"What is done once, with the results of all items. What is too large for one call is combined in parts.",examples:[[{name:"overview",kind:"text",prompt:`Summarise:
{% for one in items %}{{ one.stages.text }}
{% endfor %}`}]]}),publish:U.prefault({}),approval:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["none","command"]).default("none").meta({title:"Approval",description:"With 'command' files wait until somebody with write permission approved them.",examples:["command"]}),schedule:o(100).optional().meta({title:"Schedule",description:"When it is meant to run, in words or as cron: a hint for people and for `gloss init`; the workflow decides.",examples:["every Monday"]}),model:m().optional().meta({title:"Model",description:"The model, as 'provider:id', where it is not the default.",examples:["openai:gpt-5-mini"]}),"budget-usd":O().optional().meta({title:"Budget",description:"US dollars that one run of it may spend, where that is not the default.",examples:[2]}),"max-items":_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(ne).default(5e3).meta({title:"Most items",description:"With more items nothing is run, and the error says how many there are.",examples:[200]})}).meta({title:"Pipeline",description:"A pipeline of your own."}),Re={"":Object.keys(re.shape),source:Object.keys(z.shape),publish:Object.keys(U.shape),file:Object.keys(w.shape)};


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6695);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(450);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var C=`id url comments(first: ${_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.c}, after: $after) {
  nodes { ${_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.b} }
  pageInfo { hasNextPage endCursor }
}`,f=`query GlossConversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${C} } ... on PullRequest { ${C} } }
  }
}`;async function $(e){let{id:o,url:t,comments:n}=await w(e),r={...(0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.e)(e),readComments:async s=>(0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.d)((await w({...e,...s})).comments)};return{id:o,url:t,comments:(0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.d)(n),gateway:r}}async function w(e){let{client:o,owner:t,repo:n,number:r,after:s}=e,a=`the conversation ${t}/${n}#${r}`,m=(await o.query({document:f,variables:{owner:t,repo:n,number:r,after:s??null},subject:a,permission:"issues: read"})).repository?.issueOrPullRequest;if(m)return m;throw new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${a}.`})}


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

/***/ 6695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ C),
/* harmony export */   b: () => (/* binding */ p),
/* harmony export */   c: () => (/* binding */ k),
/* harmony export */   d: () => (/* binding */ $),
/* harmony export */   e: () => (/* binding */ Ue),
/* harmony export */   f: () => (/* binding */ g),
/* harmony export */   g: () => (/* binding */ Me),
/* harmony export */   h: () => (/* binding */ He)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7593);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(450);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function g(e){let{pipeline:i,name:r}=e.marker,t=e.comments.filter(n=>{if(!n.viewerDidAuthor)return!1;let m=(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.b)(n.body);return m!==void 0&&m.pipeline===i&&m.name===r}),s=t.filter(n=>!n.isMinimized),o=s[0]??t[0];return o===void 0?{duplicates:[]}:{sticky:o,duplicates:s.filter(n=>n.id!==o.id)}}function A(e){let{sticky:i,duplicates:r}=g(e);return i===void 0?{action:"create"}:{action:(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.g)(i.body,e.text)?"unchanged":"update",sticky:i,duplicates:r}}async function h(e){let{github:i,first:r,marker:t}=e,s=[...r.comments],o=r.nextCursor;for(;o!==void 0&&g({comments:s,marker:t}).sticky===void 0;){let n=await i.readComments({after:o});s.push(...n.comments),o=n.nextCursor}return s}var F=3;async function G(e){let{github:i,start:r}=e;for(let{id:t,body:s}of e.duplicates){let o=r.some(m=>m.id===t),n=e.lostCreate&&!o&&(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.g)(s,e.text);e.created.has(t)||n?await M(e,()=>i.deleteComment({id:t})):o&&await M(e,()=>i.minimizeComment({id:t}))}}async function M(e,i){try{for(let r=0;r<F;r++)if((await i()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(r){if(!(r instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a))throw r;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(r)}`)}}async function I(e){let{plan:i,text:r,progress:t}=e;if(i.action==="create")return H(e);let{id:s}=i.sticky,o=await e.github.updateComment({id:s,body:r});return o.outcome==="missing"?(t.known=t.known.filter(n=>n.id!==s),t.reason="the comment was deleted",!0):(t.updated=!0,o.outcome==="uncertain"?(t.reason=o.reason,!1):(t.known=t.known.map(n=>n.id===s?{...n,body:r}:n),!0))}async function H(e){let{pullRequest:i,text:r,progress:t}=e,s=await e.github.createComment({pullRequestId:i.id,body:r});if(s.outcome==="missing")throw W(i);if(s.outcome==="uncertain")return t.lostCreate=!0,t.reason=s.reason,!1;let{comment:o,latest:n}=s.value,m={...o,body:r,viewerDidAuthor:!0};return t.created.add(m.id),t.known=n.some(({id:u})=>u===m.id)?n.map(u=>u.id===m.id?m:u):[...n,m],!0}function W(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var N=[1e3,4e3,1e4];async function v(e){let{github:i,marker:r}=e,t=(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);z(t);let s=await h({github:i,first:e.comments,marker:r}),o={known:s,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let n=0;;n++){let m=A({comments:o.known,marker:r,text:t});if(m.action==="unchanged")return await G({...e,...o,start:s,duplicates:m.duplicates,text:t}),_({progress:o,sticky:m.sticky});let u=N[n];if(u===void 0)throw U({options:e,reason:o.reason});await I({...e,plan:m,text:t,progress:o})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(u),o.known=await h({github:i,first:await i.readComments({}),marker:r}))}}function _(e){let{progress:i,sticky:r}=e,t={kind:"comment",url:r.url,commentId:r.id};return i.created.has(r.id)?{...t,action:"created"}:i.updated?{...t,action:"updated"}:{...t,action:i.lostCreate?"created":"unchanged"}}function z(e){if(!(e.length<=_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.a))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.a}.`,remedy:"The renderer has to cut it first; please report this."})}function U(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${N.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function Me(e){let{github:i,pullRequest:r,marker:t,onNote:s}=e,o=e.comments,n=!1,m=!1,u=D(o.comments,t),a=Promise.resolve();async function l(d){let b=m?await i.readComments({}):o;o={comments:await h({github:i,first:b,marker:t})},n||(u=D(o.comments,t)),n=!0,m=!0;let f=typeof d=="string"?d:d(u),E=await v({github:i,pullRequest:r,comments:o,marker:t,body:f,onNote:s});return o=B({page:o,publication:E,text:(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.c)({marker:t,body:f}),marker:t}),m=!1,E}return{get before(){return u},publish:d=>{let b=a.then(()=>l(d));return a=b.catch(()=>{}),b}}}function D(e,i){let{sticky:r}=g({comments:e,marker:i});return r&&(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.f)(K(r.body))}function B(e){let{page:i,publication:r,text:t,marker:s}=e,{commentId:o,url:n}=r,{sticky:m,duplicates:u}=g({comments:i.comments,marker:s}),a=new Set([m,...u]),l=i.comments.find(f=>f.id===o),d={id:o,url:n,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...l,body:t};return{comments:[...i.comments.filter(f=>f!==l&&!a.has(f)),d]}}function K(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}function C(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var p="id url body isMinimized viewerDidAuthor createdAt",k=100,Y=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${k}, after: $after) {
        nodes { ${p} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function T(e){let{client:i,owner:r,repo:t,number:s,after:o}=e,n=C(e),u=(await i.query({document:Y,variables:{owner:r,repo:t,number:s,after:o??null},subject:n,permission:"pull-requests: read"})).repository?.pullRequest?.comments;if(u===void 0)throw new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${n}.`});return $(u)}function $(e){let{hasNextPage:i,endCursor:r}=e.pageInfo;return{comments:e.nodes.filter(t=>t!==null).map(w),...i&&r!==null?{nextCursor:r}:{}}}function w(e){let{id:i,url:r,body:t,isMinimized:s,viewerDidAuthor:o,createdAt:n}=e,m=/#issuecomment-(\d+)$/.exec(r)?.[1];return{id:i,...m===void 0?{}:{databaseId:Number(m)},url:r,body:t,isMinimized:s,viewerDidAuthor:o,createdAt:n}}var Z=100,J="baseRef { target { ... on Commit { file(path: $path) { mode object { ... on Blob { text } } } } } }",Q=e=>`query GlossPullRequest(
  $owner: String!, $repo: String!, $number: Int!${e?", $path: String!":""}
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${e?J:""}
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${Z}) { nodes { name } }
      comments(first: ${k}) {
        nodes { ${p} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function He(e){let{client:i,owner:r,repo:t,number:s,path:o}=e,n=C(e),m="pull-requests: write",u=await i.query({document:Q(o!==void 0),variables:{owner:r,repo:t,number:s,...o===void 0?{}:{path:o}},subject:n,permission:o===void 0?m:`contents: read, ${m}`}),a=u.repository?.pullRequest;if(!a)throw new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${n}.`});return V({viewer:u.viewer.login,node:a})}function V(e){let{baseRefOid:i,headRefOid:r,baseRefName:t,headRefName:s,author:o,labels:n,comments:m,baseRef:u,...a}=e.node,l=ee(u?.target?.file);return{...a,viewer:e.viewer,baseSha:i,headSha:r,baseName:t,headName:s,author:o?.login??null,labels:(n?.nodes??[]).filter(d=>d!==null).map(d=>d.name),comments:$(m),...l===void 0?{}:{baseFile:l}}}var X=8;function ee(e){if(!(!e||e.mode>>12!==X))return e.object?.text??"\0"}var j=20,te=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${p} } }
    subject {
      ... on PullRequest { headRefOid comments(last: ${j}) { nodes { ${p} } } }
      ... on Issue { comments(last: ${j}) { nodes { ${p} } } }
    }
  }
}`,ne=`mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) {
    issueComment { ${p} pullRequest { headRefOid } }
  }
}`,oe=`query GlossCommentEdits($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body pullRequest { headRefOid } userContentEdits(first: 50) { nodes { editedAt diff } } }
  }
}`,re=`mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`,ie=`mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;function Ue(e){let{client:i}=e,r=`a comment on ${C(e)}`,t=async(s,o,n)=>{try{return{outcome:"done",value:n(await i.mutate({document:s,variables:o,subject:r,permission:"pull-requests: write"}))}}catch(m){if(!(m instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a))throw m;if(m.kind==="uncertain")return{outcome:"uncertain",reason:m.message};if(m.kind==="missing")return{outcome:"missing"};throw m}};return{readComments:s=>T({...e,...s}),createComment:({pullRequestId:s,body:o})=>t(te,{subjectId:s,body:o},({addComment:n})=>({comment:w(n.commentEdge.node),latest:(n.subject?.comments?.nodes??[]).filter(m=>m!==null).map(w),...n.subject?.headRefOid===void 0?{}:{headSha:n.subject.headRefOid}})),updateComment:({id:s,body:o})=>t(ne,{id:s,body:o},({updateIssueComment:{issueComment:n}})=>({comment:w(n),...n.pullRequest?{headSha:n.pullRequest.headRefOid}:{}})),readEdits:async({id:s})=>{let o="pull-requests: read",{node:n}=await i.query({document:oe,variables:{id:s},subject:r,permission:o});if(!n)return;let u=(n.userContentEdits?.nodes??[]).filter(a=>a!==null).toSorted((a,l)=>a.editedAt<l.editedAt?1:a.editedAt>l.editedAt?-1:0);return{body:n.body,edits:u.flatMap(({diff:a})=>a??[]),headSha:n.pullRequest?.headRefOid}},deleteComment:({id:s})=>t(re,{id:s},()=>{}),minimizeComment:({id:s})=>t(ie,{id:s},()=>{})}}


/***/ }),

/***/ 8226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followCommand: () => (/* reexport safe */ _chunk_2RN42NDM_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2RN42NDM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
/* harmony import */ var _chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2392);
/* harmony import */ var _chunk_JRSGZSGH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8761);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7593);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(450);
/* harmony import */ var _chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7015);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3337);
/* harmony import */ var _chunk_TTI7WXPJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9450);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5058);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3960);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5530);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8844);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(226);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3140);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1957);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6377);
/* harmony import */ var _chunk_NBZ4GENF_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1153);
/* harmony import */ var _chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1072);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



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

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function f(n){let r=[],e,i;for(let s=0;s<n.length;s+=1){let t=n[s]??"";i!==void 0?t===i?i=void 0:t==="\\"&&i==='"'&&/["\\]/.test(n[s+1]??"")?(s+=1,e=`${e??""}${n[s]}`):e=`${e??""}${t}`:t==="'"||t==='"'?(i=t,e??=""):/\s/.test(t)?(e!==void 0&&r.push(e),e=void 0):t==="\\"&&s+1<n.length?(s+=1,e=`${e??""}${n[s]}`):e=`${e??""}${t}`}if(i!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`A quotation mark (${i}) is not closed in: ${n}`,remedy:"Close it, or put a backslash before it."});return e===void 0?r:[...r,e]}


/***/ })

};
