export const id = 364;
export const ids = [364];
export const modules = {

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7593);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var f=/^<!-- gloss-waits (\w{1,64}) ([0-9a-f]{40}) ([0-9a-f]{40}) (\d{1,15}) (\d{1,20}) -->$/m;function l({runId:t,digest:e,headSha:i,expiresAt:r,keptIn:n}){return`<!-- gloss-waits ${t} ${e} ${i} ${r} ${n} -->`}function m(t){return t.flatMap(({body:e,viewerDidAuthor:i,isMinimized:r})=>{let n=(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)?.pipeline;if(!i||r||n===void 0)return[];let[,s,a,o,g,p]=f.exec(e.split(/\r?\n/)[1]??"")??[];return!s||!a||!o||!g||!p?[]:[{pipeline:n,runId:s,digest:a,headSha:o,expiresAt:Number(g),keptIn:p}]})}function c(t){return`gloss-waiting-${t}`}


/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDefinitionJob: () => (/* binding */ Kt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_JRSGZSGH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);
/* harmony import */ var _chunk_RXFSO6MS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4923);
/* harmony import */ var _chunk_SOKMEEIK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7567);
/* harmony import */ var _chunk_XMNZGZGN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2312);
/* harmony import */ var _chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6399);
/* harmony import */ var _chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9448);
/* harmony import */ var _chunk_BOC7KLSY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(265);
/* harmony import */ var _chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6925);
/* harmony import */ var _chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6695);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5239);
/* harmony import */ var _chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7251);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8761);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4727);
/* harmony import */ var _chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2456);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7593);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(450);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8605);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8873);
/* harmony import */ var _chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2195);
/* harmony import */ var _chunk_XXIN47YB_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(490);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1266);
/* harmony import */ var _chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4675);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2993);
/* harmony import */ var _chunk_RX7VRFT3_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2241);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3557);
/* harmony import */ var _chunk_LAJVJUUT_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9536);
/* harmony import */ var _chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6779);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7239);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1044);
/* harmony import */ var _chunk_BHU7MML6_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5781);
/* harmony import */ var _chunk_T2B3NIXS_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5662);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(944);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4011);
/* harmony import */ var _chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7015);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3337);
/* harmony import */ var _chunk_TTI7WXPJ_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(9450);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5058);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3960);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(5530);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(8844);
/* harmony import */ var _chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2314);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(2525);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(3142);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(768);
/* harmony import */ var _chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(1072);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function S(t){let{run:e,rules:n,target:s,approval:r}=t,{pipeline:o,models:u,actor:i}=e,a=await (0,_chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_49__.a)({tree:n,file:e.config}),c=Object.hasOwn(a.pipelines,o)?a.pipelines[o]:void 0,p=c===void 0?[]:(0,_chunk_SOKMEEIK_js__WEBPACK_IMPORTED_MODULE_3__.c)({pipelines:{[o]:c}}),m=p.length===0?new Map:await n.readTexts(p),d=(0,_chunk_RXFSO6MS_js__WEBPACK_IMPORTED_MODULE_2__.b)({name:o,config:a,prompts:m}),l=e.model??c?.model??a.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_32__.a,y=(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_17__.e)({models:u,config:a,pipeline:o,model:l,definition:d,dryRun:e.dryRun});if(!e.dryRun)for(let b of[...d.each,...d.all])(0,_chunk_RXFSO6MS_js__WEBPACK_IMPORTED_MODULE_2__.a)({stage:b,model:l,settings:u});let f=d.publish.each.length+d.publish.all.length>0,g={pipeline:o,target:s,options:{model:l,...(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_17__.d)(e,a.defaults),packing:!1,definition:d,...f&&r(a,o)?{approval:"command"}:{}},...i===void 0?{}:{actor:i}};return{definition:d,config:a,hasFiles:f,request:g,models:y}}function qe({approval:t,pipelines:e},n){let s=Object.hasOwn(e,n)?e[n]:void 0;return t.files==="command"||s?.approval==="command"}var _=100,Me=2e3,De=`title body createdAt author { login }
comments(first: ${_}, after: $after) {
  nodes { body createdAt isMinimized viewerDidAuthor author { login } }
  pageInfo { hasNextPage endCursor }
}`,Ie=`query GlossThread($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${De} } ... on PullRequest { ${De} } }
  }
}`;async function E(t){let e=await xe(t),n={title:e.title,messages:[Te(e)]};for(let s=0;;s+=_){let r=e.comments.nodes.filter(({isMinimized:i,viewerDidAuthor:a,body:c})=>!i&&!a&&!/^ {0,3}\/gloss\b/.test(c));n.messages.push(...r.map(Te));let{hasNextPage:o,endCursor:u}=e.comments.pageInfo;if(!o||u===null||s+_>=Me)break;e=await xe({...t,after:u})}return n.messages=n.messages.filter(({text:s})=>s.trim()!==""),n}async function xe(t){let{client:e,owner:n,repo:s,number:r,after:o}=t,u=`the conversation ${n}/${s}#${r}`,a=(await e.query({document:Ie,variables:{owner:n,repo:s,number:r,after:o??null},subject:u,permission:"issues: read"})).repository?.issueOrPullRequest;if(a)return a;throw new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_16__.a({kind:"missing",message:`GitHub knows no ${u}.`})}function Te({author:t,body:e,createdAt:n}){return{author:t?.login??"ghost",date:n.slice(0,10),text:e}}var Fe=65e3;async function ke(t){let{client:e,address:n,branch:s,sha:r,pipeline:o}=t,u=await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.a)(t),i=await u(r),a=await S({run:t,rules:i,target:{kind:"tree",repository:`${n.owner}/${n.repo}`,identity:t.issue===void 0?i.identity:`${i.identity}#${t.issue}`,sha:r,baseName:s,headName:r.slice(0,7)},approval:()=>!1}),c=t.isDefaultBranch?"":`-${s.replaceAll(/[^\w.-]+/g,"-")}`,p={kind:"rolling",branch:`gloss/${o}${c}`,base:{branch:s,sha:r}},m=a.hasFiles?await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.c)({client:e,address:n,target:p,pipeline:o,openTree:u}):void 0,d=m?.on==="branch"?await u(m.sha):i,l={},y={tree:{sources:i,outputs:d,...t.publish?{pictureUrl:f=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.b)({serverUrl:t.serverUrl,...n,ref:p.branch,path:f})}:{},publishFiles:async f=>{if(!t.publish||m===void 0)return _chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.k;let g=`${o}: bring generated files up to date`;return await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.l)({run:t,pipeline:o,title:g,target:{...p,basis:m.sha},openTree:u,files:f})}},...t.issue===void 0?{}:Ge(t,t.issue,l)};return await H({run:t,defined:a,rooms:y,sources:i,published:l})}async function H(t){let{run:e,defined:n,rooms:s,published:r}=t,{request:o,models:u}=n;if(e.dryRun){let{dryRunCustom:a}=await Promise.all(/* import() */[__webpack_require__.e(1619), __webpack_require__.e(8641), __webpack_require__.e(9461)]).then(__webpack_require__.bind(__webpack_require__, 9461)),{text:c}=await a({request:o,rooms:s,stateDir:e.stateDir,settings:u});return{status:"skipped",publications:[],runId:"",resumed:!1,text:c}}let i=await (0,_chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_20__.i)({...s,request:o,stateDir:e.stateDir,models:u,progress:e.progress,onWarning:e.onWarning,signal:e.signal,...e.core===void 0?{}:{core:e.core},...e.onStart===void 0?{}:{onStart:e.onStart},...e.runId===void 0?{}:{runId:e.runId},...e.decision===void 0?{}:{decision:e.decision}});return r.comment===void 0?i:{...i,comment:r.comment}}function Ge(t,e,n){let{client:s,address:r,serverUrl:o,sha:u,pipeline:i}=t;return{publisher:{maxLength:Fe,linkTo:c=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.a)({serverUrl:o,...r,sha:u,path:c}),publish:async({comment:c})=>{if(n.comment=c,!t.publish)return[{kind:"comment",action:"skipped"}];let{id:p,url:m,comments:d,gateway:l}=await (0,_chunk_JRSGZSGH_js__WEBPACK_IMPORTED_MODULE_1__.a)({client:s,...r,number:e}),b=await (0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_9__.g)({github:l,pullRequest:{id:p,url:m},comments:d,marker:{pipeline:i},onNote:t.onWarning}).publish(c);return[{kind:b.kind,action:b.action,url:b.url}]}},readThread:()=>E({client:s,...r,number:e})}}var Ne="Gloss-Preview";function $e({pipeline:t,number:e}){return`gloss-preview/${t}-${e}`}async function Ce(t){let{client:e,address:n,baseBranch:s,branch:r,pipeline:o,digest:u,files:i,runId:a,onNote:c,wait:p}=t,m=(0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_12__.a)({...n,branch:r}),d=(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.e)({message:{headline:`${o}: to be approved`,body:"",trailers:{[Ne]:u}},pipeline:o,runId:a}),l={...d,headline:`${d.headline} [skip ci]`};return await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.f)({attempt:async()=>{let{head:f,baseSha:g,repositoryId:b,viewer:w}=await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.b)({client:e,...n,branch:r,baseBranch:s}),[R,...h]=f?.commits??[];if(f&&!Ae({head:f,viewer:w,pipeline:o})){c?.(`${m} is somebody else's: the pictures are not shown.`);return}let v=R&&h.length===0&&(0,_chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_66__.d)({message:R.message,name:Ne})===u;if(f&&v)return f.sha;let D={client:e,...n,repositoryId:b,branch:r,sha:g};f?f.sha!==g&&(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.g)(await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.j)({...D,expectedSha:f.sha}),m):(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.g)(await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.i)(D),m);let P=await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.d)({client:e,...n,branch:r,expectedHeadSha:g,files:i,message:l});return (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.g)(P,m).sha},subject:m,onNote:c,wait:p})}async function Oe(t){let{client:e,address:n,baseBranch:s,branch:r,pipeline:o,onNote:u,wait:i}=t,a=(0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_12__.a)({...n,branch:r}),c=async()=>{let{head:p,repositoryId:m,viewer:d}=await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.b)({client:e,...n,branch:r,baseBranch:s});if(!p||!Ae({head:p,viewer:d,pipeline:o}))return;let l=[{branch:r,from:p.sha,to:null}];(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.g)(await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.h)({client:e,...n,repositoryId:m,moves:l}),a)};try{await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.f)({attempt:c,subject:a,onNote:u,wait:i})}catch(p){u?.(`${a} is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_72__.b)(p)}`)}}function Ae(t){let{head:e,viewer:n,pipeline:s}=t;return e.aheadBy===e.commits.length&&e.commits.every(r=>(0,_chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_66__.c)({commit:r,viewer:n,pipeline:s}))}function Se(t){let{run:e,pullRequest:n}=t,{client:s,address:r,serverUrl:o,pipeline:u,onWarning:i}=e;if(n.isCrossRepository)return;let a={client:s,address:r,pipeline:u,onNote:i,baseBranch:n.baseName,branch:$e(e)};return{show:async({runId:c,digest:p,pictures:m})=>{let d=await Ce({...a,runId:c,digest:p,files:m}).catch(l=>{if(!(l instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_72__.a))throw l;i(`The pictures cannot be shown before they are approved: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_72__.b)(l)}`)});return d===void 0?new Map:new Map(m.map(({path:l})=>[l,(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.b)({serverUrl:o,...r,ref:d,path:l})]))},remove:()=>Oe(a)}}var Ee=6e4,_e=864e5;async function Be(t){let{client:e,address:n,number:s,headSha:r,pipeline:o}=t,u=performance.now(),i=await (0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_9__.h)({client:e,...n,number:s}),a=t.write&&t.canAsk===!0?Se({run:t,pullRequest:i}):void 0;if(i.headSha!==r&&t.decision===void 0&&t.runId===void 0){await a?.remove();let h=(0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_8__.f)(i.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:h}}let c=await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.a)(t),[p,m]=[await c(r),await c(i.baseSha)],{baseSha:d,baseName:l}=i,y={kind:"pull-request",...n,number:s,baseSha:d,headSha:r,baseName:l,headName:r.slice(0,7)},g=await S({run:t,rules:m,target:y,approval:(h,v)=>t.write&&(t.mustAsk===!0||qe(h,v))}),b=g.request.options.approval!==void 0;if(b&&t.canAsk!==!0)throw Le(o);let w=g.request.options.definition?.each.some(({kind:h})=>h==="image")===!0,R=t.decision!==void 0||b&&w?a:void 0;try{let h=await He({run:t,pullRequest:i,readAt:u,openTree:c,sources:p,rules:m,defined:g,preview:R});return h.status!=="waiting"&&await R?.remove(),h}catch(h){throw(!(h instanceof _chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_20__.h)||t.signal.reason===_chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_20__.f)&&await R?.remove(),h}}async function He(t){let{run:e,pullRequest:n,readAt:s,openTree:r,sources:o,rules:u,defined:i,preview:a}=t,{client:c,address:p,number:m,headSha:d,pipeline:l}=e,y=(0,_chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_6__.a)({run:e,pullRequest:n,readAt:s,pipeline:l}),f={},g=await (0,_chunk_XMNZGZGN_js__WEBPACK_IMPORTED_MODULE_4__.a)({...e,address:{...p,number:m},pullRequest:n,workspace:e.workspace,onNote:e.onWarning}),b={maxLength:Ee,linkTo:P=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.a)({serverUrl:e.serverUrl,...p,sha:d,path:P}),publish:async P=>(f.comment=P.comment,[])},w=await y.showProgress(P=>H({run:{...e,...P},defined:i,sources:o,published:f,rooms:{publisher:b,change:{source:g,publisher:b},readThread:()=>E({client:c,...p,number:m}),tree:{sources:o,outputs:o,rules:u,...e.write&&!n.isCrossRepository?{pictureUrl:x=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_10__.b)({serverUrl:e.serverUrl,...p,ref:n.headName,path:x})}:{},...a===void 0?{}:{showPictures:a.show},publishFiles:async x=>{if(await P.beforePublish?.(),!e.write||n.isCrossRepository)return _chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.k;let Ue={kind:"branch",branch:n.headName,headSha:d,isCrossRepository:n.isCrossRepository};return await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.l)({run:e,pipeline:l,title:l,target:Ue,openTree:r,files:x})}}}}));if(e.dryRun)return w;w.status==="waiting"&&(w.expiresAt=(e.now??Date.now)()+i.config.approval.days*_e);let R=We(e,w,f.comment);if(R===void 0)return w;let h=(0,_chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_6__.d)({run:e,end:w,text:R}),v=w.publications.find(({kind:P,sha:x})=>P==="commit"&&x!==void 0)?.sha,D=await y.publish({text:h,ownSha:v,quiet:!1});return (0,_chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_6__.e)(w,D)?(0,_chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_6__.f)(w):{...w,publications:[...w.publications,D],comment:h}}function We(t,e,n){let s=`### ${t.pipeline}`;return e.status==="waiting"&&e.preview?`${s}

${(0,_chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_6__.b)({preview:e.preview,expiresAt:e.expiresAt??0})}`:n!==void 0?n:t.decision!==void 0&&t.decision.kind!=="approved"?`${s}

${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_61__.b)((0,_chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_26__.a)(t.decision))} Nothing was committed.`:e.text!==void 0&&e.text!==""?e.text.slice(0,Ee):e.error===void 0?void 0:`${s}

${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_61__.b)(e.error)}`}function Le(t){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_72__.a({code:"usage",message:`The files of '${t}' have to be approved, and nothing keeps what would wait for that.`,remedy:_chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_6__.g})}async function Kt(t){let{inputs:e,target:n,serverUrl:s,pipeline:r,asked:o}=t,u={...t.settings.models,services:await t.settings.readServices()},i={...(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.o)(t),serverUrl:s,pipeline:r,models:u};if(n.kind==="branch"){let{branch:y,sha:f,isDefaultBranch:g}=n,b=t.issue===void 0?{}:{issue:t.issue},R=(e.publish??["pull-request","comment","summary"]).some(v=>v==="pull-request"||v==="files"||v==="comment"),h=await ke({...i,branch:y,sha:f,isDefaultBranch:g,...b,publish:R});return i.dryRun&&h.text!==void 0&&(0,_chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_67__.i)(h.text),await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.q)(t,h)}let a=o===void 0?["comment","summary"]:["comment","summary","files"],c=e.publish??a,{fork:p,headSha:m,number:d}=n,l=await Be({...i,...(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.p)(t),number:d,headSha:m,comment:c.includes("comment")&&(0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_14__.c)(t)&&!i.dryRun,write:c.includes("files")&&!p&&!i.dryRun});return i.dryRun&&l.text!==void 0&&(0,_chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_67__.i)(l.text),await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_11__.q)(t,l)}


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

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ie),
/* harmony export */   b: () => (/* binding */ Z),
/* harmony export */   c: () => (/* binding */ ot),
/* harmony export */   d: () => (/* binding */ we),
/* harmony export */   e: () => (/* binding */ be),
/* harmony export */   f: () => (/* binding */ ye),
/* harmony export */   g: () => (/* binding */ ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BOC7KLSY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(265);
/* harmony import */ var _chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6925);
/* harmony import */ var _chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5239);
/* harmony import */ var _chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7251);
/* harmony import */ var _chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2456);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(450);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8873);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2993);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(944);
/* harmony import */ var _chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2314);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3145);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var de=12,J=40,z=4e4;function Z({preview:e,expiresAt:t}){let n=e.digest.slice(0,de),o=e.files.length,r=`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${le(e)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,pe(e),me(e),fe(e.diff)].filter(s=>s!=="").join(`

`)}function C(e){let{kind:t,actor:n,reason:o}=e;if(t==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var ee="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function te(e){if(e.length===0)return"The approved files are there already.";let t=e.slice(0,J).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__.a)(r)}`),n=e.length-t.length;return["Nothing was committed, since others changed these files after the preview:","",...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function le({modelCalls:e,tokensIn:t,tokensOut:n}){if(e===0)return"No model was asked.";let o=(t+n).toLocaleString("en-US");return`${e} model call${e===1?"":"s"}, ${o} tokens.`}function pe({pictures:e=[]}){let t=e.flatMap(({url:s,alt:a})=>s===void 0?[]:[{url:s,alt:a}]),n=e.length-t.length,r=`${`${n} ${t.length>0?"more ":""}picture${n===1?"":"s"}`} cannot be shown here before somebody approves; the report of the run says what they are.`;return[(0,_chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_9__.a)(t),...n>0?[r]:[]].filter(s=>s!=="").join(`

`)}function me({files:e}){let t=e.slice(0,J).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(o)}: ${r}`),n=e.length-t.length;return[...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function fe(e){let t=e.length>z,n=t?e.slice(0,e.lastIndexOf(`
`,z)+1):e,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([a])=>a.length)),r="`".repeat(o+1),s=t?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function ne(e,t){let n=t.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:he(n.sha,t)};if(t.status==="waiting"&&t.preview)return{next:Z({preview:t.preview,expiresAt:t.expiresAt??0})};if(e===void 0)return{};let o=t.report?.leftAlone??[];return{next:e.kind==="approved"?te(o):C(e)}}function he(e,{report:t}){let n=(t?.items??[]).filter(({status:o})=>o==="failed");return{sha:e,modelCalls:t?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...t?.leftAlone??[]]}}function oe(e,t){return e===void 0?void 0:e.kind==="approved"?{next:ee}:t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a&&t.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:C(e)}}function re({stale:e,added:t,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:e.length+t.length+n.length===0&&o!==!0}var se={kind:"comment",action:"skipped"};function ie(e){let{run:t,pullRequest:n,readAt:o,pipeline:r="docs"}=e,{client:s,address:a,number:u,onWarning:i,progress:f,models:w,progressEveryMs:b}=t,{sayStopped:v=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.b}=t,R,h=!1,p=(0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.h)({client:s,pullRequest:n,onNote:i,readAt:o,address:{...a,number:u},marker:{pipeline:r},ownSha:()=>R});return{showProgress:async y=>{let l=(0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.i)({sticky:t.comment?p:void 0,progress:f,models:w,onNote:i,everyMs:b});try{return await y({progress:l.progress,models:l.models,beforePublish:l.stop})}catch(c){let d=v(c);throw await l.stop()&&d!==void 0&&await p.publish((0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.c)(d),p.before)).catch(()=>{}),c}finally{h=await l.stop()}},publish:async({text:y,ownSha:l,quiet:c})=>{if(R=l,!t.comment||c&&!h&&p.before===void 0)return se;try{let{kind:d,action:g,url:S}=await p.publish(y);return{kind:d,action:g,url:S}}catch(d){if(!(d instanceof _chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.e))throw d;i(d.message);let g={client:s,address:{...a,number:u},pipeline:"docs"};return h&&await (0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.d)({...g,reason:_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.g,onNote:i}).catch(()=>{}),se}}}}async function ae(e){let{client:t,owner:n,repo:o,baseSha:r,headSha:s}=e;return(await t.request({route:"GET /repos/{owner}/{repo}/compare/{basehead}",parameters:{owner:n,repo:o,basehead:`${r}...${s}`,per_page:1,page:2},subject:`the history of ${n}/${o}`,permission:"contents: read"})).merge_base_commit?.sha}async function ue(e){let{client:t,address:n,workspace:o,baseSha:r,headSha:s}=e,a=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.f)({directory:o}).catch(()=>{}),u=a&&await ge({...a,baseSha:r,headSha:s});if(u!==void 0)return u;try{return await ae({client:t,...n,baseSha:r,headSha:s})??r}catch(i){if(i instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_7__.a&&i.kind==="missing")return r;throw i}}async function ge(e){let{directory:t,baseSha:n,headSha:o}=e;return[await (0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t,sha:n}),await (0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t,sha:o})].includes(!1)?void 0:(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__.c)({directory:t,base:n,head:o})}async function ot(e){let{client:t,address:n,number:o,serverUrl:r,headSha:s}=e,a=performance.now(),u=await (0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_3__.h)({client:t,...n,number:o});if(u.headSha!==s&&e.decision===void 0&&e.runId===void 0){let m=(0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.f)(u.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:m}}let i=await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_5__.a)(e),f=await i(s),w=await i(u.baseSha),b=await (0,_chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_11__.a)({tree:w,file:e.config}),v=await i(await ue({...e,...u,headSha:s})),{findStalePages:R}=await Promise.all(/* import() */[__webpack_require__.e(493), __webpack_require__.e(2238), __webpack_require__.e(6216), __webpack_require__.e(9870)]).then(__webpack_require__.bind(__webpack_require__, 9870)),h=await R({base:v,head:f,rules:w,config:b,paths:e.paths,ignore:e.ignore}),p=ie({run:e,pullRequest:u,readAt:a}),{renderStaleComment:y}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),l=(m,$)=>y(m,{linkTo:E=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__.a)({serverUrl:r,...n,sha:$,path:E})}),c=e.write?await Se({run:e,pullRequest:u,config:b,rules:w,head:f,openTree:i,comment:p}).catch(async m=>{let{decision:$,sayStopped:E=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.b}=e,k=E(m)===void 0?void 0:oe($,m);if(k?.end)return k.end;if(k?.next!==void 0){let ce=l({...h,next:k.next},s);await p.publish({text:ce,ownSha:void 0,quiet:!1}).catch(()=>{})}throw m}):Re;c.status==="waiting"&&(c.expiresAt=(e.now??Date.now)()+b.approval.days*Pe);let d={...h,...ne(e.decision,c)},g=d.committed?.sha,S=we({run:e,end:c,text:l(d,g??s)}),A=await p.publish({text:S,ownSha:g,quiet:re(d)});return be(c,A)?ye(c):{...c,publications:[...c.publications,A],comment:S}}function we(e){let{run:t,end:n,text:o}=e;if(n.status!=="waiting"||n.preview===void 0||t.keptIn===void 0)return o;let{headSha:r,keptIn:s}=t,{runId:a,expiresAt:u=0,preview:i}=n;return`${(0,_chunk_BOC7KLSY_js__WEBPACK_IMPORTED_MODULE_1__.a)({headSha:r,keptIn:s,runId:a,expiresAt:u,digest:i.digest})}
${o}`}function be(e,{action:t}){return e.status==="waiting"&&t==="skipped"}function ye({runId:e,resumed:t}){return{status:"skipped",publications:[],runId:e,resumed:t,error:"The pull request moved on before its files could be shown; ask for them again."}}var Pe=864e5,Re={status:"complete",publications:[],runId:"",resumed:!1};async function Se(e){let{run:t,pullRequest:n,config:o,rules:r,head:s,openTree:a,comment:u}=e;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let i=o.approval.files==="command"||t.mustAsk===!0||t.decision!==void 0;if(i&&t.canAsk!==!0)throw xe();return await u.showProgress(f=>(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_5__.n)({run:{...t,...f},approval:i,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:t.headSha,isCrossRepository:n.isCrossRepository},openTree:a,sha:t.headSha,name:n.headName,publish:!0}))}var ke="Use the action at the root of its repository (not the one in `action/`), or the App, or leave `files` out of `publish`.";function xe(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:"Generated pages have to be approved here (`approval`), and nothing keeps what would wait for that.",remedy:ke})}


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

/***/ 4923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SOKMEEIK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7567);
/* harmony import */ var _chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2195);
/* harmony import */ var _chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7015);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2525);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3944);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3140);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(o){let{stage:e,settings:i}=o;if(e.kind==="transform")return;if(e.service!==void 0){(0,_chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_2__.c)({name:e.service,settings:i});return}let n=e.model??o.model;(0,_chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_2__.d)({id:n,settings:i}),e.kind==="image"&&(0,_chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_2__.a)({model:n,format:e.format??"png",size:e.size}),e.kind==="speech"&&(0,_chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_2__.b)({model:n})}function S({name:o,config:e}){let i=n=>{let{prompt:t,"prompt-file":p,...r}=n;if(t!==void 0)return{...r,prompt:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"internal",message:`Stage "${n.name}" of '${o}' has no prompt.`})};return{name:o,description:e.description,source:e.source,each:e.each.map(i),all:e.all.map(i),publish:e.publish,maxItems:e["max-items"]}}var b={digest:_chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_3__.a,image:_chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_3__.b};function T(o){let{name:e,config:i,prompts:n}=o,t=Object.hasOwn(i.pipelines,e)?i.pipelines[e]:void 0;if(t){let m=(0,_chunk_SOKMEEIK_js__WEBPACK_IMPORTED_MODULE_1__.b)({config:{...i,pipelines:{[e]:t}},prompts:n});if(m.problems)throw new _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_4__.c({file:_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__.a,problems:m.problems});return S({name:e,config:m.config.pipelines[e]??t})}let p=Object.hasOwn(b,e)?b[e]:void 0;if(p)return p;let r=[...new Set([...Object.keys(_chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_3__.g),...Object.keys(i.pipelines)])],f=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__.a)({word:e,choices:r});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`There is no pipeline '${e}'.${f===void 0?"":` Did you mean '${f}'?`}`,remedy:`Pipelines: ${r.join(", ")}. Your own are written in .github/gloss.yml.`})}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v),
/* harmony export */   b: () => (/* binding */ _),
/* harmony export */   c: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2525);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6224);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function v({text:i,path:e}){let t=i.replace(/^\ufeff/,"");return (0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.b)(t).text??"").locateValue(e)}function _(i){let{config:e,...t}=i,s=Object.entries(e.pipelines).flatMap(([n,o])=>["each","all"].flatMap(p=>o[p].flatMap((r,m)=>j({...t,name:n,pipeline:o,part:p,index:m}))));if(s.length>0)return{problems:s};let a=n=>R(n,t.prompts),l=Object.entries(e.pipelines).map(([n,o])=>[n,{...o,each:o.each.map(a),all:o.all.map(a)}]);return{config:{...e,pipelines:Object.fromEntries(l)}}}function q({pipelines:i}){let e=Object.values(i).flatMap(({each:t,all:s})=>[...t,...s]);return[...new Set(e.flatMap(t=>t["prompt-file"]??[]))]}function R(i,e){let{"prompt-file":t,...s}=i;return t===void 0?i:{...s,prompt:e.get(t)}}function j(i){let{prompts:e,unread:t,source:s,name:a,pipeline:l,part:n,index:o}=i,p=l[n][o],r=p?.["prompt-file"];if(!p||r===void 0)return[];let m=["pipelines",a,n,o,"prompt-file"],u=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.d)(p.name,o),f=e.get(r);if(f===void 0){let g=t?.get(r)??"is not there. Commit it, or write the prompt into the configuration",c=`${u}: prompt-file '${r}' ${g}.`,O=s?v({text:s.text,path:m}):0;return (0,_chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_1__.e)({...s??{file:"gloss.yml",text:""},problems:[{offset:O,message:c}]})}let P=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.h)(l),$=(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.g)({pipeline:l,part:n,stages:P[n].slice(0,o)}),h=`pipelines.${a}, ${u}`;return f.trim()===""?[{file:r,line:1,column:1,message:`${h}: the prompt must not be empty. Fill it in.`}]:(0,_chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_2__.a)({text:f,name:h,path:m,part:n,names:$,stages:P}).map(({message:g,within:c})=>({file:r,line:c?.line??1,column:c?.column??1,message:g}))}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(t){return t.slice(0,6).map(({url:e,alt:n})=>`<a href="${e}"><img src="${e}" alt="${r(n)}" width="240"></a>`).join(`
`)}function r(t){return t.replaceAll(/\s+/g," ").slice(0,200).replaceAll(/[^\p{L}\p{N} .,:;-]/gu,n=>`&#${n.codePointAt(0)};`)}


/***/ })

};
