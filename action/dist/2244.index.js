export const id = 2244;
export const ids = [2244];
export const modules = {

/***/ 4296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ re),
/* harmony export */   b: () => (/* binding */ z),
/* harmony export */   c: () => (/* binding */ Ve),
/* harmony export */   d: () => (/* binding */ fe),
/* harmony export */   e: () => (/* binding */ he)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5178);
/* harmony import */ var _chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3084);
/* harmony import */ var _chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7072);
/* harmony import */ var _chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(963);
/* harmony import */ var _chunk_NWDXL62J_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4090);
/* harmony import */ var _chunk_N6NFZBDJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7193);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(944);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3145);
/* harmony import */ var _chunk_GRQUXPFF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6872);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var ce=12,Y=40,V=4e4;function z({preview:e,expiresAt:t}){let n=e.digest.slice(0,ce),o=e.files.length,r=`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${ue(e)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,de(e),le(e.diff)].join(`

`)}function $(e){let{kind:t,actor:n,reason:o}=e;if(t==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_9__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_8__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var J="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function Z(e){if(e.length===0)return"The approved files are there already.";let t=e.slice(0,Y).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_9__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_8__.a)(r)}`),n=e.length-t.length;return["Nothing was committed, since others changed these files after the preview:","",...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function ue({modelCalls:e,tokensIn:t,tokensOut:n}){if(e===0)return"No model was asked.";let o=(t+n).toLocaleString("en-US");return`${e} model call${e===1?"":"s"}, ${o} tokens.`}function de({files:e}){let t=e.slice(0,Y).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_9__.a)(o)}: ${r}`),n=e.length-t.length;return[...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function le(e){let t=e.length>V,n=t?e.slice(0,e.lastIndexOf(`
`,V)+1):e,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([c])=>c.length)),r="`".repeat(o+1),s=t?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function ee(e,t){let n=t.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:pe(n.sha,t)};if(t.status==="waiting"&&t.preview)return{next:z({preview:t.preview,expiresAt:t.expiresAt??0})};if(e===void 0)return{};let o=t.report?.leftAlone??[];return{next:e.kind==="approved"?Z(o):$(e)}}function pe(e,{report:t}){let n=(t?.items??[]).filter(({status:o})=>o==="failed");return{sha:e,modelCalls:t?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...t?.leftAlone??[]]}}function te(e,t){return e===void 0?void 0:e.kind==="approved"?{next:J}:t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.a&&t.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:$(e)}}function ne({stale:e,added:t,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:e.length+t.length+n.length===0&&o!==!0}var oe={kind:"comment",action:"skipped"};function re(e){let{run:t,pullRequest:n,readAt:o,pipeline:r="docs"}=e,{client:s,address:c,number:a,onWarning:i,progress:f,models:w,progressEveryMs:b}=t,{sayStopped:v=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.b}=t,R,h=!1,p=(0,_chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__.h)({client:s,pullRequest:n,onNote:i,readAt:o,address:{...c,number:a},marker:{pipeline:r},ownSha:()=>R});return{showProgress:async y=>{let l=(0,_chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__.i)({sticky:t.comment?p:void 0,progress:f,models:w,onNote:i,everyMs:b});try{return await y({progress:l.progress,models:l.models,beforePublish:l.stop})}catch(u){let d=v(u);throw await l.stop()&&d!==void 0&&await p.publish((0,_chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__.c)(d),p.before)).catch(()=>{}),u}finally{h=await l.stop()}},publish:async({text:y,ownSha:l,quiet:u})=>{if(R=l,!t.comment||u&&!h&&p.before===void 0)return oe;try{let{kind:d,action:g,url:S}=await p.publish(y);return{kind:d,action:g,url:S}}catch(d){if(!(d instanceof _chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__.e))throw d;i(d.message);let g={client:s,address:{...c,number:a},pipeline:"docs"};return h&&await (0,_chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__.d)({...g,reason:_chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__.f,onNote:i}).catch(()=>{}),oe}}}}async function se(e){let{client:t,owner:n,repo:o,baseSha:r,headSha:s}=e;return(await t.request({route:"GET /repos/{owner}/{repo}/compare/{basehead}",parameters:{owner:n,repo:o,basehead:`${r}...${s}`,per_page:1,page:2},subject:`the history of ${n}/${o}`,permission:"contents: read"})).merge_base_commit?.sha}async function ie(e){let{client:t,address:n,workspace:o,baseSha:r,headSha:s}=e,c=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:o}).catch(()=>{}),a=c&&await me({...c,baseSha:r,headSha:s});if(a!==void 0)return a;try{return await se({client:t,...n,baseSha:r,headSha:s})??r}catch(i){if(i instanceof _chunk_N6NFZBDJ_js__WEBPACK_IMPORTED_MODULE_6__.a&&i.kind==="missing")return r;throw i}}async function me(e){let{directory:t,baseSha:n,headSha:o}=e;return[await (0,_chunk_NWDXL62J_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:t,sha:n}),await (0,_chunk_NWDXL62J_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:t,sha:o})].includes(!1)?void 0:(0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:t,base:n,head:o})}async function Ve(e){let{client:t,address:n,number:o,serverUrl:r,headSha:s}=e,c=performance.now(),a=await (0,_chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_4__.g)({client:t,...n,number:o});if(a.headSha!==s&&e.decision===void 0&&e.runId===void 0){let m=(0,_chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_2__.g)(a.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:m}}let i=await (0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),f=await i(s),w=await i(a.baseSha),b=await (0,_chunk_GRQUXPFF_js__WEBPACK_IMPORTED_MODULE_10__.a)({tree:w,file:e.config}),v=await i(await ie({...e,...a,headSha:s})),{findStalePages:R}=await Promise.all(/* import() */[__webpack_require__.e(5695), __webpack_require__.e(2238), __webpack_require__.e(5407), __webpack_require__.e(1667)]).then(__webpack_require__.bind(__webpack_require__, 1667)),h=await R({base:v,head:f,rules:w,config:b,paths:e.paths,ignore:e.ignore}),p=re({run:e,pullRequest:a,readAt:c}),{renderStaleComment:y}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),l=(m,E)=>y(m,{linkTo:T=>(0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_3__.a)({serverUrl:r,...n,sha:E,path:T})}),u=e.write?await be({run:e,pullRequest:a,config:b,rules:w,head:f,openTree:i,comment:p}).catch(async m=>{let{decision:E,sayStopped:T=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.b}=e,k=T(m)===void 0?void 0:te(E,m);if(k?.end)return k.end;if(k?.next!==void 0){let ae=l({...h,next:k.next},s);await p.publish({text:ae,ownSha:void 0,quiet:!1}).catch(()=>{})}throw m}):we;u.status==="waiting"&&(u.expiresAt=(e.now??Date.now)()+b.approval.days*ge);let d={...h,...ee(e.decision,u)},g=d.committed?.sha,S=l(d,g??s),A=await p.publish({text:S,ownSha:g,quiet:ne(d)});return fe(u,A)?he(u):{...u,publications:[...u.publications,A],comment:S}}function fe(e,{action:t}){return e.status==="waiting"&&t==="skipped"}function he({runId:e,resumed:t}){return{status:"skipped",publications:[],runId:e,resumed:t,error:"The pull request moved on before its files could be shown; ask for them again."}}var ge=864e5,we={status:"complete",publications:[],runId:"",resumed:!1};async function be(e){let{run:t,pullRequest:n,config:o,rules:r,head:s,openTree:c,comment:a}=e;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let i=o.approval.files==="command"||t.decision!==void 0;if(i&&t.canAsk!==!0)throw ye();return await a.showProgress(f=>(0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_1__.f)({run:{...t,...f},approval:i,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:t.headSha,isCrossRepository:n.isCrossRepository},openTree:c,sha:t.headSha,name:n.headName,publish:!0}))}function ye(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.a({code:"usage",message:"This repository wants generated pages to be approved (`approval.files: command`), and a job cannot wait for that.",remedy:"Use the App for it, or leave `files` out of `publish`."})}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v),
/* harmony export */   b: () => (/* binding */ _),
/* harmony export */   c: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _chunk_TAPZN4FT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function v({text:i,path:e}){let t=i.replace(/^\ufeff/,"");return (0,_chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__.b)(t).text??"").locateValue(e)}function _(i){let{config:e,...t}=i,s=Object.entries(e.pipelines).flatMap(([n,o])=>["each","all"].flatMap(p=>o[p].flatMap((r,m)=>j({...t,name:n,pipeline:o,part:p,index:m}))));if(s.length>0)return{problems:s};let a=n=>R(n,t.prompts),l=Object.entries(e.pipelines).map(([n,o])=>[n,{...o,each:o.each.map(a),all:o.all.map(a)}]);return{config:{...e,pipelines:Object.fromEntries(l)}}}function q({pipelines:i}){let e=Object.values(i).flatMap(({each:t,all:s})=>[...t,...s]);return[...new Set(e.flatMap(t=>t["prompt-file"]??[]))]}function R(i,e){let{"prompt-file":t,...s}=i;return t===void 0?i:{...s,prompt:e.get(t)}}function j(i){let{prompts:e,unread:t,source:s,name:a,pipeline:l,part:n,index:o}=i,p=l[n][o],r=p?.["prompt-file"];if(!p||r===void 0)return[];let m=["pipelines",a,n,o,"prompt-file"],u=(0,_chunk_TAPZN4FT_js__WEBPACK_IMPORTED_MODULE_2__.d)(p.name,o),f=e.get(r);if(f===void 0){let g=t?.get(r)??"is not there. Commit it, or write the prompt into the configuration",c=`${u}: prompt-file '${r}' ${g}.`,O=s?v({text:s.text,path:m}):0;return (0,_chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__.e)({...s??{file:"gloss.yml",text:""},problems:[{offset:O,message:c}]})}let P=(0,_chunk_TAPZN4FT_js__WEBPACK_IMPORTED_MODULE_2__.h)(l),$=(0,_chunk_TAPZN4FT_js__WEBPACK_IMPORTED_MODULE_2__.g)({pipeline:l,part:n,stages:P[n].slice(0,o)}),h=`pipelines.${a}, ${u}`;return f.trim()===""?[{file:r,line:1,column:1,message:`${h}: the prompt must not be empty. Fill it in.`}]:(0,_chunk_TAPZN4FT_js__WEBPACK_IMPORTED_MODULE_2__.a)({text:f,name:h,path:m,part:n,names:$,stages:P}).map(({message:g,within:c})=>({file:r,line:c?.line??1,column:c?.column??1,message:g}))}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r({kind:n,actor:e,reason:i}){if(n==="expired")return"Nobody approved it in time.";let t=i===void 0?"":`: ${i}`;return`Rejected${e===void 0?"":` by ${e}`}${t}.`}


/***/ }),

/***/ 3154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ A)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ALKIQ242_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5139);
/* harmony import */ var _chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _chunk_NJSXUHOA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(345);
/* harmony import */ var _chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9675);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3944);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3140);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(o){let{stage:e,settings:i}=o;if(e.kind==="transform")return;if(e.service!==void 0){(0,_chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_2__.c)({name:e.service,settings:i});return}let n=e.model??o.model;(0,_chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_2__.d)({id:n,settings:i}),e.kind==="image"&&(0,_chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_2__.a)({model:n,format:e.format??"png"}),e.kind==="speech"&&(0,_chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_2__.b)({model:n})}function S({name:o,config:e}){let i=n=>{let{prompt:t,"prompt-file":p,...r}=n;if(t!==void 0)return{...r,prompt:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"internal",message:`Stage "${n.name}" of '${o}' has no prompt.`})};return{name:o,description:e.description,source:e.source,each:e.each.map(i),all:e.all.map(i),publish:e.publish,maxItems:e["max-items"]}}var b={digest:_chunk_NJSXUHOA_js__WEBPACK_IMPORTED_MODULE_3__.a,image:_chunk_NJSXUHOA_js__WEBPACK_IMPORTED_MODULE_3__.b};function A(o){let{name:e,config:i,prompts:n}=o,t=Object.hasOwn(i.pipelines,e)?i.pipelines[e]:void 0;if(t){let m=(0,_chunk_ALKIQ242_js__WEBPACK_IMPORTED_MODULE_1__.b)({config:{...i,pipelines:{[e]:t}},prompts:n});if(m.problems)throw new _chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_4__.c({file:_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__.a,problems:m.problems});return S({name:e,config:m.config.pipelines[e]??t})}let p=Object.hasOwn(b,e)?b[e]:void 0;if(p)return p;let r=[...new Set([...Object.keys(_chunk_NJSXUHOA_js__WEBPACK_IMPORTED_MODULE_3__.e),...Object.keys(i.pipelines)])],f=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__.a)({word:e,choices:r});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`There is no pipeline '${e}'.${f===void 0?"":` Did you mean '${f}'?`}`,remedy:`Pipelines: ${r.join(", ")}. Your own are written in .github/gloss.yml.`})}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(t){return/^[\w ,.:;’'()/-]*$/.test(t)&&!/:\/\/|www\./i.test(t)?t:(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t)}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(963);
/* harmony import */ var _chunk_N6NFZBDJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7193);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var C=`id url comments(first: ${_chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_1__.c}, after: $after) {
  nodes { ${_chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_1__.b} }
  pageInfo { hasNextPage endCursor }
}`,f=`query GlossConversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${C} } ... on PullRequest { ${C} } }
  }
}`;async function $(e){let{id:o,url:t,comments:n}=await w(e),r={...(0,_chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_1__.e)(e),readComments:async s=>(0,_chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_1__.d)((await w({...e,...s})).comments)};return{id:o,url:t,comments:(0,_chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_1__.d)(n),gateway:r}}async function w(e){let{client:o,owner:t,repo:n,number:r,after:s}=e,a=`the conversation ${t}/${n}#${r}`,m=(await o.query({document:f,variables:{owner:t,repo:n,number:r,after:s??null},subject:a,permission:"issues: read"})).repository?.issueOrPullRequest;if(m)return m;throw new _chunk_N6NFZBDJ_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${a}.`})}


/***/ }),

/***/ 2244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDefinitionJob: () => (/* binding */ lt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_HTN3KP2Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3154);
/* harmony import */ var _chunk_PMLTIZJN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8071);
/* harmony import */ var _chunk_2HILHMIR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4296);
/* harmony import */ var _chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5178);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8761);
/* harmony import */ var _chunk_ALKIQ242_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5139);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4727);
/* harmony import */ var _chunk_S34DTPOB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5988);
/* harmony import */ var _chunk_BO45TCWV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6159);
/* harmony import */ var _chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3084);
/* harmony import */ var _chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7072);
/* harmony import */ var _chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(963);
/* harmony import */ var _chunk_NWDXL62J_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4090);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4705);
/* harmony import */ var _chunk_N6NFZBDJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7193);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8873);
/* harmony import */ var _chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4675);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(944);
/* harmony import */ var _chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1793);
/* harmony import */ var _chunk_2EJ2BPQT_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3513);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(204);
/* harmony import */ var _chunk_Q7WRNDOY_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2764);
/* harmony import */ var _chunk_OAAZRLVP_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4516);
/* harmony import */ var _chunk_L4XJCEM5_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7955);
/* harmony import */ var _chunk_YOGZ7BMF_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8240);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3728);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4011);
/* harmony import */ var _chunk_NJSXUHOA_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(345);
/* harmony import */ var _chunk_6EXIKP3F_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(79);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4372);
/* harmony import */ var _chunk_J5S7HL62_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(472);
/* harmony import */ var _chunk_Q2JUOUNC_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6354);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3145);
/* harmony import */ var _chunk_J7ZBWPCX_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(596);
/* harmony import */ var _chunk_AMVZOUZK_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5702);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(8844);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(8496);
/* harmony import */ var _chunk_GRQUXPFF_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6872);
/* harmony import */ var _chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(9675);
/* harmony import */ var _chunk_R7AF4BB6_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8877);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3944);
/* harmony import */ var _chunk_TAPZN4FT_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4462);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(1394);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(6822);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(9446);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(3142);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(768);
/* harmony import */ var _chunk_5IDPKUTT_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(8601);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(8084);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function $(e){let{run:t,rules:n,target:s,approval:r}=e,{pipeline:o,models:u,actor:i}=t,a=await (0,_chunk_GRQUXPFF_js__WEBPACK_IMPORTED_MODULE_41__.a)({tree:n,file:t.config}),l=Object.hasOwn(a.pipelines,o)?a.pipelines[o]:void 0,d=l===void 0?[]:(0,_chunk_ALKIQ242_js__WEBPACK_IMPORTED_MODULE_6__.c)({pipelines:{[o]:l}}),f=d.length===0?new Map:await n.readTexts(d),c=(0,_chunk_HTN3KP2Y_js__WEBPACK_IMPORTED_MODULE_1__.b)({name:o,config:a,prompts:f}),m=t.model??l?.model??a.defaults.model??_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_28__.a;if(!t.dryRun)for(let R of[...c.each,...c.all])(0,_chunk_HTN3KP2Y_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:R,model:m,settings:u});let b=c.publish.each.length+c.publish.all.length>0,h={pipeline:o,target:s,options:{model:m,...(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_14__.d)(t,a.defaults),packing:!1,definition:c,...b&&r(a,o)?{approval:"command"}:{}},...i===void 0?{}:{actor:i}};return{definition:c,config:a,hasFiles:b,request:h}}function oe({approval:e,pipelines:t},n){let s=Object.hasOwn(t,n)?t[n]:void 0;return e.files==="command"||s?.approval==="command"}var U=100,he=2e3,ae=`title body createdAt author { login }
comments(first: ${U}, after: $after) {
  nodes { body createdAt isMinimized viewerDidAuthor author { login } }
  pageInfo { hasNextPage endCursor }
}`,ge=`query GlossThread($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${ae} } ... on PullRequest { ${ae} } }
  }
}`;async function O(e){let t=await ue(e),n={title:t.title,messages:[le(t)]};for(let s=0;;s+=U){let r=t.comments.nodes.filter(({isMinimized:i,viewerDidAuthor:a,body:l})=>!i&&!a&&!/^ {0,3}\/gloss\b/.test(l));n.messages.push(...r.map(le));let{hasNextPage:o,endCursor:u}=t.comments.pageInfo;if(!o||u===null||s+U>=he)break;t=await ue({...e,after:u})}return n.messages=n.messages.filter(({text:s})=>s.trim()!==""),n}async function ue(e){let{client:t,owner:n,repo:s,number:r,after:o}=e,u=`the conversation ${n}/${s}#${r}`,a=(await t.query({document:ge,variables:{owner:n,repo:s,number:r,after:o??null},subject:u,permission:"issues: read"})).repository?.issueOrPullRequest;if(a)return a;throw new _chunk_N6NFZBDJ_js__WEBPACK_IMPORTED_MODULE_15__.a({kind:"missing",message:`GitHub knows no ${u}.`})}function le({author:e,body:t,createdAt:n}){return{author:e?.login??"ghost",date:n.slice(0,10),text:t}}var be=65e3;async function ce(e){let{client:t,address:n,branch:s,sha:r,pipeline:o}=e,u=await (0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.a)(e),i=await u(r),a=await $({run:e,rules:i,target:{kind:"tree",repository:`${n.owner}/${n.repo}`,identity:e.issue===void 0?i.identity:`${i.identity}#${e.issue}`,sha:r,baseName:s,headName:r.slice(0,7)},approval:()=>!1}),l=e.isDefaultBranch?"":`-${s.replaceAll(/[^\w.-]+/g,"-")}`,d={kind:"rolling",branch:`gloss/${o}${l}`,base:{branch:s,sha:r}},f=a.hasFiles?await (0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.b)({client:t,address:n,target:d,pipeline:o,openTree:u}):void 0,c=f?.on==="branch"?await u(f.sha):i,m={},b={tree:{sources:i,outputs:c,...e.publish?{pictureUrl:h=>(0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_11__.b)({serverUrl:e.serverUrl,...n,branch:d.branch,path:h})}:{},publishFiles:async h=>{if(!e.publish||f===void 0)return _chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.c;let R=`${o}: bring generated files up to date`;return await (0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.d)({run:e,pipeline:o,title:R,target:{...d,basis:f.sha},openTree:u,files:h})}},...e.issue===void 0?{}:we(e,e.issue,m)};return await M({run:e,defined:a,rooms:b,sources:i,published:m})}async function M(e){let{run:t,defined:n,rooms:s,published:r}=e,{request:o}=n;if(t.dryRun){let{dryRunCustom:i}=await Promise.all(/* import() */[__webpack_require__.e(2568), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 722)),{text:a}=await i({request:o,rooms:s,stateDir:t.stateDir});return{status:"skipped",publications:[],runId:"",resumed:!1,text:a}}let u=await (0,_chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_20__.h)({...s,request:o,stateDir:t.stateDir,models:t.models,progress:t.progress,onWarning:t.onWarning,signal:t.signal,...t.core===void 0?{}:{core:t.core},...t.onStart===void 0?{}:{onStart:t.onStart},...t.runId===void 0?{}:{runId:t.runId},...t.decision===void 0?{}:{decision:t.decision}});return r.comment===void 0?u:{...u,comment:r.comment}}function we(e,t,n){let{client:s,address:r,serverUrl:o,sha:u,pipeline:i}=e;return{publisher:{maxLength:be,linkTo:l=>(0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_11__.a)({serverUrl:o,...r,sha:u,path:l}),publish:async({comment:l})=>{if(n.comment=l,!e.publish)return[{kind:"comment",action:"skipped"}];let{id:d,url:f,comments:c,gateway:m}=await (0,_chunk_PMLTIZJN_js__WEBPACK_IMPORTED_MODULE_2__.a)({client:s,...r,number:t}),w=await (0,_chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_12__.f)({github:m,pullRequest:{id:d,url:f},comments:c,marker:{pipeline:i},onNote:e.onWarning}).publish(l);return[{kind:w.kind,action:w.action,url:w.url}]}},readThread:()=>O({client:s,...r,number:t})}}var pe=6e4,Re=864e5;async function de(e){let{client:t,address:n,number:s,headSha:r,pipeline:o}=e,u=performance.now(),i=await (0,_chunk_34N7RIVQ_js__WEBPACK_IMPORTED_MODULE_12__.g)({client:t,...n,number:s});if(i.headSha!==r&&e.decision===void 0&&e.runId===void 0){let g=(0,_chunk_AUTIIUGM_js__WEBPACK_IMPORTED_MODULE_10__.g)(i.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:g}}let a=await (0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.a)(e),[l,d]=[await a(r),await a(i.baseSha)],{baseSha:f,baseName:c}=i,m={kind:"pull-request",...n,number:s,baseSha:f,headSha:r,baseName:c,headName:r.slice(0,7)},h=await $({run:e,rules:d,target:m,approval:(g,y)=>e.write&&oe(g,y)});if(h.request.options.approval!==void 0&&e.canAsk!==!0)throw Pe(o);let w=(0,_chunk_2HILHMIR_js__WEBPACK_IMPORTED_MODULE_3__.a)({run:e,pullRequest:i,readAt:u,pipeline:o}),D={},N=await (0,_chunk_S34DTPOB_js__WEBPACK_IMPORTED_MODULE_8__.a)({...e,address:{...n,number:s},pullRequest:i,workspace:e.workspace,onNote:e.onWarning}),P={maxLength:pe,linkTo:g=>(0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_11__.a)({serverUrl:e.serverUrl,...n,sha:r,path:g}),publish:async g=>(D.comment=g.comment,[])},p=await w.showProgress(g=>M({run:{...e,...g},defined:h,sources:l,published:D,rooms:{publisher:P,change:{source:N,publisher:P},readThread:()=>O({client:t,...n,number:s}),tree:{sources:l,outputs:l,rules:d,...e.write&&!i.isCrossRepository?{pictureUrl:y=>(0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_11__.b)({serverUrl:e.serverUrl,...n,branch:i.headName,path:y})}:{},publishFiles:async y=>{if(await g.beforePublish?.(),!e.write||i.isCrossRepository)return _chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.c;let fe={kind:"branch",branch:i.headName,headSha:r,isCrossRepository:i.isCrossRepository};return await (0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.d)({run:e,pipeline:o,title:o,target:fe,openTree:a,files:y})}}}}));if(e.dryRun)return p;p.status==="waiting"&&(p.expiresAt=(e.now??Date.now)()+h.config.approval.days*Re);let A=ye(e,p,D.comment);if(A===void 0)return p;let me=p.publications.find(({kind:g,sha:y})=>g==="commit"&&y!==void 0)?.sha,F=await w.publish({text:A,ownSha:me,quiet:!1});return (0,_chunk_2HILHMIR_js__WEBPACK_IMPORTED_MODULE_3__.d)(p,F)?(0,_chunk_2HILHMIR_js__WEBPACK_IMPORTED_MODULE_3__.e)(p):{...p,publications:[...p.publications,F],comment:A}}function ye(e,t,n){let s=`### ${e.pipeline}`;return t.status==="waiting"&&t.preview?`${s}

${(0,_chunk_2HILHMIR_js__WEBPACK_IMPORTED_MODULE_3__.b)({preview:t.preview,expiresAt:t.expiresAt??0})}`:n!==void 0?n:e.decision!==void 0&&e.decision.kind!=="approved"?`${s}

${(0,_chunk_Q2JUOUNC_js__WEBPACK_IMPORTED_MODULE_34__.c)((0,_chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_18__.a)(e.decision))} Nothing was committed.`:t.text!==void 0&&t.text!==""?t.text.slice(0,pe):t.error===void 0?void 0:`${s}

${(0,_chunk_Q2JUOUNC_js__WEBPACK_IMPORTED_MODULE_34__.c)(t.error)}`}function Pe(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_59__.a({code:"usage",message:`The files of '${e}' have to be approved, and a job cannot wait for that.`,remedy:"Use the App for it, or leave `files` out of `publish`."})}async function lt(e){let{inputs:t,target:n,serverUrl:s,pipeline:r,asked:o}=e,u={...e.settings.models,services:await e.settings.readServices()},i={...(0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.g)(e),serverUrl:s,pipeline:r,models:u};if(n.kind==="branch"){let{branch:b,sha:h,isDefaultBranch:R}=n,w=e.issue===void 0?{}:{issue:e.issue},N=(t.publish??["pull-request","comment","summary"]).some(p=>p==="pull-request"||p==="files"||p==="comment"),P=await ce({...i,branch:b,sha:h,isDefaultBranch:R,...w,publish:N});return i.dryRun&&P.text!==void 0&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_56__.i)(P.text),await (0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.h)(e,P)}let a=o===void 0?["comment","summary"]:["comment","summary","files"],l=t.publish??a,{fork:d,headSha:f,number:c}=n,m=await de({...i,number:c,headSha:f,comment:l.includes("comment")&&(0,_chunk_NWDXL62J_js__WEBPACK_IMPORTED_MODULE_13__.c)(e)&&!i.dryRun,write:l.includes("files")&&!d&&!i.dryRun});return i.dryRun&&m.text!==void 0&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_56__.i)(m.text),await (0,_chunk_WRR6SRX7_js__WEBPACK_IMPORTED_MODULE_4__.h)(e,m)}


/***/ })

};
